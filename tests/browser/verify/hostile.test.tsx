import type { ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EndCard, PhotoGallery, Thumbnails } from '../../../src/index.js';
import { frames, jumpsIn, watchFrames, whenInFrame } from '../../kit/frames.js';
import { type GalleryOnPage, showGallery } from '../../kit/gallery.js';
import { differences, geometryOf } from '../../kit/hostile/geometry.js';
import { hostileSheets } from '../../kit/hostile/sheets.js';
import { showLightbox } from '../../kit/lightbox.js';
import { animationsIn, partsIn, restAt, restOf, seenPlace } from '../../kit/measure.js';
import { picture, plainPhotos } from '../../kit/photos.js';
import { contrast, look, strongestContrast } from '../../kit/pixels.js';
import { pointIn, swipe } from '../../kit/pointer.js';

/** Adds a sheet behind all others, until the test's end. */
function addSheet(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  onTestFinished(() => style.remove());
}

/** A page in the classes of a block theme, with type of its own. */
const onPage = (width: number) => (gallery: ReactElement) => (
  <div className="wp-site-blocks" style={{ width, font: '16px/1.5 sans-serif' }}>
    <div className="entry-content is-layout-constrained">{gallery}</div>
  </div>
);

const show = (width: number): Promise<GalleryOnPage> =>
  showGallery({ photos: plainPhotos(5), window: [800, 900], around: onPage(width) });

/** Over the photo, and in the bar. */
const widths = { 'a wide gallery': 620, 'a narrow gallery': 360 };

describe.each(Object.entries(hostileSheets))('W14 under %s', (_, css) => {
  it.each(Object.entries(widths))('every box of %s is where it was, to the pixel', async (_name, width) => {
    const quiet = await show(width);
    const before = geometryOf(quiet);
    quiet.unmount();
    addSheet(css);
    expect(differences(before, geometryOf(await show(width)))).toEqual([]);
  });

  it.each(Object.entries(widths))('everything in %s can be seen and read', async (_name, width) => {
    addSheet(css);
    const gallery = await show(width);
    const frame = gallery.root.getBoundingClientRect();
    for (const part of ['counter', 'headline', 'text', 'credit']) {
      const element = gallery.part(part);
      const box = element.getBoundingClientRect();
      expect(element.checkVisibility({ opacityProperty: true, visibilityProperty: true }), part).toBe(true);
      expect(Number.parseFloat(getComputedStyle(element).fontSize), part).toBeGreaterThanOrEqual(12);
      expect(box.left, part).toBeGreaterThanOrEqual(frame.left - 0.5);
      expect(box.right, part).toBeLessThanOrEqual(frame.right + 0.5);
      expect(strongestContrast(await look(box), [255, 255, 255]), part).toBeGreaterThan(4.5);
    }
    const tops = ['bar', 'headline', 'text', 'credit'].map((part) => gallery.part(part).getBoundingClientRect());
    for (const [index, { top }] of tops.entries())
      expect(top).toBeGreaterThanOrEqual((tops[index - 1]?.bottom ?? 0) - 0.5);
    await expectArrow(gallery);
    await expectTicks(gallery);
  });

  it('button, key and swipe move it, and it ends aligned', async () => {
    addSheet(css);
    const gallery = await show(620);
    await userEvent.click(gallery.part('next'));
    await gallery.arrivesAt(1);
    await userEvent.keyboard('{ArrowRight}');
    await gallery.arrivesAt(2);
    await swipe(pointIn(gallery.viewport, 0.85, 0.3), pointIn(gallery.viewport, 0.15, 0.3));
    await gallery.restsAt(3);
    gallery.root.parentElement?.parentElement?.style.setProperty('width', '500px');
    await gallery.arrivesAt(3);
    expect(gallery.events).toEqual(['1 button', '2 key', '3 swipe']);
  });
});

describe('W14 under a transition on everything', () => {
  const TRANSITION = '* { transition: all 1s; scroll-behavior: smooth }';

  it('the glide is its own, and CSS moves nothing in the strip', async () => {
    addSheet(TRANSITION);
    const gallery = await show(620);
    const watch = watchFrames(gallery);
    await userEvent.click(gallery.part('next'));
    expect(animationsIn(gallery).length).toBeGreaterThan(0);
    expect(transitionsIn(gallery)).toEqual([]);
    await gallery.restsAt(1);
    expect(jumpsIn(watch.stop())).toEqual([]);
    gallery.root.parentElement?.parentElement?.style.setProperty('width', '500px');
    await frames(2);
    expect(restOf(gallery)).toEqual(restAt(1));
    await page.viewport(800, 300);
    await frames(2);
    expect(transitionsIn(gallery)).toEqual([]);
  });

  it('W1 the server’s HTML opens on its photo, and no other is seen while the strip takes over', async () => {
    addSheet(TRANSITION);
    await page.viewport(800, 700);
    const container = document.body.appendChild(document.createElement('div'));
    const story = <PhotoGallery photos={plainPhotos(6)} defaultIndex={3} />;
    container.innerHTML = renderToString(story);
    const gallery = partsIn(container);
    expect(seenPlace(gallery)).toBe(3);
    await frames(2);
    const root = hydrateRoot(container, story);
    onTestFinished(() => {
      root.unmount();
      container.remove();
    });
    const seen = new Set<number>();
    const start = performance.now();
    await whenInFrame(() => {
      seen.add(seenPlace(gallery));
      return gallery.root.hasAttribute('data-ready') && performance.now() - start > 700;
    });
    expect([...seen]).toEqual([3]);
  });
});

describe('W14 under a position for everything', () => {
  const POSITIONED = '* { position: relative }';

  it('an open lightbox covers the page, and its photo stands in the middle', async () => {
    const lightbox = await showLightbox();
    await lightbox.open();
    const before = lightbox.photo.getBoundingClientRect().toJSON();
    addSheet(POSITIONED);
    const { width, height } = lightbox.part('lightbox-backdrop').getBoundingClientRect();
    expect([width, height]).toEqual([innerWidth, innerHeight]);
    expect(lightbox.photo.getBoundingClientRect().toJSON()).toEqual(before);
  });

  it('the picture of the next story fills the stage', async () => {
    addSheet(POSITIONED);
    const [photo] = plainPhotos(1);
    const { part } = await showGallery({ children: <EndCard next={{ href: '#next', headline: 'On', photo }} /> });
    const [stage, next] = ['picture', 'next-story-picture'].map((name) => part(name).getBoundingClientRect());
    expect([next?.width, next?.height]).toEqual([stage?.width, stage?.height]);
  });
});

it('W14 under fluid images a thumbnail of a tall photo is still cut to its tile', async () => {
  addSheet('img { max-width: 100%; height: auto }');
  const tall = { src: picture('teal', 300, 900), width: 300, height: 900 };
  const photos = plainPhotos(3).map((photo) => ({ ...photo, ...tall }));
  const { part } = await showGallery({ photos, children: <Thumbnails /> });
  const image = part('thumbnail').querySelector('img') as HTMLImageElement;
  image.loading = 'eager';
  await image.decode();
  expect(image.getBoundingClientRect().height).toBeCloseTo(part('thumbnail').getBoundingClientRect().height, 0);
});

/** What CSS itself moves in the strip. */
function transitionsIn(gallery: GalleryOnPage): string[] {
  return animationsIn(gallery)
    .filter((animation) => animation instanceof CSSTransition)
    .filter(({ effect }) => gallery.viewport.contains((effect as KeyframeEffect).target))
    .map((transition) => (transition as CSSTransition).transitionProperty);
}

/** The arrow stands out from what it stands on: a light circle over the photo, the page, or what the page makes of a button. */
async function expectArrow(gallery: GalleryOnPage): Promise<void> {
  const picture = await look(gallery.part('next').getBoundingClientRect());
  const ground = picture.at(picture.width / 2, picture.height / 2 - 12);
  const arrow = Array.from({ length: 20 * 20 }, (_, pixel) =>
    picture.at(picture.width / 2 - 10 + (pixel % 20), picture.height / 2 - 10 + Math.floor(pixel / 20)),
  );
  expect(Math.max(...arrow.map((colour) => contrast(colour, ground)))).toBeGreaterThan(3);
}

/** The first tick, which the reader has passed, and the second, which is to come. */
async function expectTicks(gallery: GalleryOnPage): Promise<void> {
  const [passed, next] = gallery.part('ticks').children;
  const colourOf = async (tick: Element | undefined) => {
    const { left, top, width } = (tick as Element).getBoundingClientRect();
    return (await look({ left: Math.ceil(left), top: Math.round(top), width: Math.floor(width) - 1, height: 2 })).at(
      2,
      0,
    );
  };
  const [seen, unseen] = [await colourOf(passed), await colourOf(next)];
  expect(contrast(seen, [255, 255, 255])).toBeGreaterThan(4.5);
  expect(contrast(unseen, [255, 255, 255])).toBeGreaterThan(1.2);
  expect(contrast(seen, unseen)).toBeGreaterThan(3);
}
