import type { GalleryOnPage } from '../gallery.js';

/** Positions and sizes, by what they are of: `"next left"`. */
export type Geometry = Record<string, number>;

const SIDES = ['left', 'top', 'width', 'height'] as const;

/**
 * Where stage, slides, photos and controls are, in pixels from the gallery's corner. For elements with text, only what the
 * page's type does not change.
 */
export function geometryOf(gallery: GalleryOnPage): Geometry {
  const origin = gallery.root.getBoundingClientRect();
  const geometry: Geometry = {};
  const note = (name: string, element: Element, sides: readonly (typeof SIDES)[number][] = SIDES) => {
    const box = element.getBoundingClientRect();
    const place = { left: box.left - origin.left, top: box.top - origin.top, width: box.width, height: box.height };
    for (const side of sides) geometry[`${name} ${side}`] = place[side];
  };
  const find = (selector: string) => gallery.root.querySelector(selector) as Element;

  note('root', gallery.root, ['width']);
  note('viewport', gallery.viewport, ['left', 'top', 'width']);
  for (const index of [0, 1, 2]) {
    note(`slide ${index}`, gallery.slides[index] as Element, ['left', 'top', 'width']);
    note(`figure ${index}`, gallery.figures[index] as Element, ['left', 'top', 'width']);
    const picture = gallery.part('picture', index);
    note(`picture ${index}`, picture);
    note(`sizer ${index}`, picture.querySelector('svg') as Element);
    note(`image ${index}`, picture.querySelector('img') as Element);
    note(`caption ${index}`, gallery.part('caption', index), ['left', 'top', 'width']);
  }
  note('bar', gallery.part('bar'));
  for (const name of ['previous', 'next']) note(name, gallery.part(name));
  note('tick', find('[data-inpics="ticks"] > i'), ['top', 'height']);

  // Its width depends on the type, and what is beside it moves along.
  const counter = gallery.part('counter').getBoundingClientRect();
  const previous = gallery.part('previous').getBoundingClientRect();
  geometry['counter middle'] = (counter.top + counter.bottom) / 2 - origin.top;
  if (previous.top > counter.top - 44 && previous.bottom > counter.top) {
    delete geometry['previous left'];
    geometry['between previous and counter'] = counter.left - previous.right;
  }
  return geometry;
}

/** What differs by half a pixel or more: `"next left: 500 → 512"`. */
export function differences(before: Geometry, after: Geometry): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => !(Math.abs((before[name] ?? Number.NaN) - (after[name] ?? Number.NaN)) < 0.5))
    .map((name) => `${name}: ${before[name]?.toFixed(1)} → ${after[name]?.toFixed(1)}`);
}
