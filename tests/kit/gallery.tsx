import { render } from '@testing-library/react';
import { createRef, type ReactElement } from 'react';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { type GalleryActions, PhotoGallery, type PhotoGalleryProps } from '../../src/index.js';
import { glideRun } from '../../src/motion/run.js';
import { plainPhotos } from './photos.js';
import '../../src/styles/styles.css';

/** A gallery on the page, with what a test asks of it. Parts are found anew each time, since React may replace them. */
export interface GalleryOnPage {
  readonly root: HTMLElement;
  readonly viewport: HTMLElement;
  readonly slides: HTMLElement[];
  readonly figures: HTMLElement[];
  /** The element of a part: the first, or that of one photo. */
  part(name: string, index?: number): HTMLElement;
  readonly actions: GalleryActions;
  /** Each call of `onIndexChange`, such as `"2 swipe"`. */
  readonly events: string[];
  /** What the counter shows, such as `"3/8"`. */
  readonly counter: string;
  /** Gives other props to the same gallery. */
  update(props: Partial<PhotoGalleryProps>): void;
  unmount(): void;
  readonly isMounted: boolean;
  /** Waits until the gallery stands at a photo: index, scroll position and eye agree, and nothing moves. */
  restsAt(index: number): Promise<void>;
  /** The same, without the time that a glide takes to get there: for tests that ask where it ends, not how. */
  arrivesAt(index: number): Promise<void>;
}

export interface Setting {
  /** Size of the window. @default [800, 700] */
  window?: [width: number, height: number];
  /** What stands around the gallery. @default a box of 600 px */
  around?: (gallery: ReactElement) => ReactElement;
}

/** Renders a gallery of eight plain photos, and waits for what it loads when idle. */
export async function showGallery({
  window: [width, height] = [800, 700],
  around = (gallery) => <div style={{ width: 600 }}>{gallery}</div>,
  ...given
}: Partial<PhotoGalleryProps> & Setting = {}): Promise<GalleryOnPage> {
  await page.viewport(width, height);
  const events: string[] = [];
  const actions = createRef<GalleryActions>();
  let props: PhotoGalleryProps = { photos: plainPhotos(8), ...given };
  const tree = () =>
    around(
      <PhotoGallery
        actionsRef={actions}
        {...props}
        onIndexChange={(index, details) => {
          events.push(`${index} ${details.via}`);
          props.onIndexChange?.(index, details);
        }}
      />,
    );
  const { rerender, unmount, container } = render(tree());
  const all = (name: string) => [...container.querySelectorAll<HTMLElement>(`[data-inpics="${name}"]`)];
  const part = (name: string, index = 0) => {
    const element = all(name)[index];
    if (!element) throw new Error(`The gallery has no ${name} ${index || ''}.`);
    return element;
  };
  const gallery: GalleryOnPage = {
    part,
    events,
    unmount,
    get isMounted() {
      return all('root').length > 0;
    },
    get root() {
      return part('root');
    },
    get viewport() {
      return part('viewport');
    },
    get slides() {
      return all('slide');
    },
    get figures() {
      return all('figure');
    },
    get actions() {
      if (!actions.current) throw new Error('The gallery is not mounted.');
      return actions.current;
    },
    get counter() {
      return part('counter').querySelector('bdi')?.textContent ?? '';
    },
    update(more) {
      props = { ...props, ...more };
      rerender(tree());
    },
    restsAt: (index) =>
      expect
        .poll(() => restOf(gallery), { timeout: 5000, interval: 20, message: 'where the gallery rests' })
        .toEqual({ index, seen: index, scrolled: index, animations: 0 }),
    async arrivesAt(index) {
      for (const animation of animationsIn(gallery)) animation.finish();
      await gallery.restsAt(index);
    },
  };
  await springLoaded();
  return gallery;
}

/** The spring comes when the page is idle; until then a plain ease glides. */
export async function springLoaded(): Promise<void> {
  await expect.poll(() => glideRun(0).easing, { timeout: 5000, interval: 10 }).toMatch(/^linear/);
}

/** Where the eye sees the strip, in slides from the first: 1.5 is half way between the second and the third. */
export function seenPlace({ viewport, figures }: GalleryOnPage): number {
  const frame = viewport.getBoundingClientRect();
  const sign = getComputedStyle(viewport).direction === 'rtl' ? -1 : 1;
  const places = figures.map((figure, index) => {
    const box = figure.getBoundingClientRect();
    return { index, offset: (sign * (box.left + box.right - frame.left - frame.right)) / 2 / frame.width };
  });
  // Only the figures that the eye can see take part in a glide.
  const middle = places.reduce((best, place) => (Math.abs(place.offset) < Math.abs(best.offset) ? place : best));
  return middle.index - middle.offset;
}

/** Where the strip itself stands, in slides, whatever plays on it. */
export function scrolledPlace({ viewport, slides: [first] }: GalleryOnPage): number {
  const frame = viewport.getBoundingClientRect();
  return first ? Math.abs(first.getBoundingClientRect().left - frame.left) / frame.width : 0;
}

/** What plays on the gallery's elements now. */
export function animationsIn({ root }: GalleryOnPage): Animation[] {
  return root.getAnimations({ subtree: true });
}

function restOf(gallery: GalleryOnPage) {
  const { width } = gallery.viewport.getBoundingClientRect();
  // Browsers round scroll positions to physical pixels; a whole pixel off is an error.
  const whole = (place: number) => (Math.abs(place - Math.round(place)) * width < 1 ? Math.round(place) : place);
  return {
    index: gallery.slides.findIndex((slide) => slide.hasAttribute('data-current')),
    seen: whole(seenPlace(gallery)),
    scrolled: whole(scrolledPlace(gallery)),
    animations: animationsIn(gallery).length,
  };
}
