import { render } from '@testing-library/react';
import { createRef, type ReactElement } from 'react';
import { page } from 'vitest/browser';
import { type GalleryActions, PhotoGallery, type PhotoGalleryProps } from '../../src/index.js';
import { glideRun } from '../../src/motion/run.js';
import { animationsIn, type Parts, partsIn, restAt, restOf } from './measure.js';
import { plainPhotos } from './photos.js';
import { soon } from './soon.js';
import '../../src/styles/styles.css';
import '../../src/styles/extras.css';

/** A gallery on the page, with what a test needs of it. */
export interface GalleryOnPage extends Parts {
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
  /** Waits until the gallery rests at a photo: index, scroll position and what is visible agree, and nothing moves. */
  restsAt(index: number): Promise<void>;
  /** The same, but skips the glide: for tests that check where it ends, not how. */
  arrivesAt(index: number): Promise<void>;
}

export interface Setting {
  /** Size of the window. @default [800, 700] */
  window?: [width: number, height: number];
  /** Wraps the gallery. @default a box of 600 px */
  around?: (gallery: ReactElement) => ReactElement;
  /** Where it is mounted. @default the page's body */
  container?: HTMLElement;
}

/** Renders a gallery of eight plain photos, or what the test passes. Everything that loads after the first load is loaded. */
export async function showGallery({
  window: [width, height] = [800, 700],
  around = (gallery) => <div style={{ width: 600 }}>{gallery}</div>,
  container: into,
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
  const { rerender, unmount, container } = render(tree(), into ? { container: into } : {});
  await Promise.all([import('../../src/strip/moving.js'), import('../../src/page/attendance.js')]);
  // These modules are here: the gallery, which imported them earlier, has them once this task is over.
  await new Promise((resolve) => setTimeout(resolve));
  const part = (name: string, index = 0) => {
    const element = container.querySelectorAll<HTMLElement>(`[data-inpics="${name}"]`)[index];
    if (!element) throw new Error(`The gallery has no ${name} ${index || ''}.`);
    return element;
  };
  const gallery: GalleryOnPage = Object.defineProperties(
    {
      part,
      events,
      unmount,
      get actions() {
        if (!actions.current) throw new Error('The gallery is not mounted.');
        return actions.current;
      },
      get counter() {
        return part('counter').querySelector('bdi')?.textContent ?? '';
      },
      update(more: Partial<PhotoGalleryProps>) {
        props = { ...props, ...more };
        rerender(tree());
      },
      restsAt: (index: number) => soon(() => restOf(gallery)).toEqual(restAt(index)),
      async arrivesAt(index: number) {
        for (const animation of animationsIn(gallery)) animation.finish();
        await gallery.restsAt(index);
      },
    } as GalleryOnPage,
    Object.getOwnPropertyDescriptors(partsIn(container)),
  );
  return gallery;
}

/** The spring loads when the page is idle; until then a plain ease glides. For tests that depend on which of them it is. */
export async function springLoaded(): Promise<void> {
  await soon(() => glideRun(0).easing).toMatch(/^linear/);
}
