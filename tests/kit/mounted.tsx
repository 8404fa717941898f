import { act, render } from '@testing-library/react';
import { createRef, type ReactElement } from 'react';
import { type GalleryActions, PhotoGallery, type PhotoGalleryProps } from '../../src/index.js';
import { photosOf } from './letters.js';

/** A gallery in jsdom, with what a test needs of it. Parts are looked up each time. */
export interface Mounted {
  readonly root: HTMLElement;
  readonly slides: HTMLElement[];
  /** The slides that the reader can use: the ones that are not inert. */
  readonly open: HTMLElement[];
  /** The element of a part: the first, or that of one photo. */
  part(name: string, index?: number): HTMLElement;
  /** What the counter shows, such as `"3/8"`. */
  readonly counter: string;
  /** What the live region says; null where there is none. */
  readonly announced: string | null;
  readonly actions: GalleryActions;
  /** Each call of `onIndexChange`, such as `"2 key"`. */
  readonly events: string[];
  /** Gives other props to the same gallery. */
  update(props: Partial<PhotoGalleryProps>): void;
  unmount(): void;
}

interface Setting {
  /** Wraps the gallery. */
  around?: (gallery: ReactElement) => ReactElement;
  /** Where it is mounted. @default the page's body */
  container?: HTMLElement;
}

/** Mounts a gallery of photos a, b and c, unless the test passes others. */
export function mount({
  around = (gallery) => gallery,
  container: into,
  ...given
}: Partial<PhotoGalleryProps> & Setting = {}): Mounted {
  const events: string[] = [];
  const actions = createRef<GalleryActions>();
  let props: PhotoGalleryProps = { photos: photosOf('abc'), ...given };
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
  const { container, rerender, unmount } = render(tree(), into ? { container: into } : {});
  const all = (name: string) => Array.from(container.querySelectorAll<HTMLElement>(`[data-inpics="${name}"]`));
  const part = (name: string, index = 0) => {
    const element = all(name)[index];
    if (!element) throw new Error(`The gallery has no ${name} ${index}`);
    return element;
  };
  return {
    get root() {
      return part('root');
    },
    get slides() {
      return all('slide');
    },
    get open() {
      return all('slide').filter((slide) => !slide.hasAttribute('inert'));
    },
    part,
    get counter() {
      return part('counter').querySelector('bdi')?.textContent ?? '';
    },
    get announced() {
      return container.querySelector('[role="status"]')?.textContent ?? null;
    },
    get actions() {
      const { current } = actions;
      if (!current) throw new Error('The gallery has no commands');
      return {
        next: () => act(() => current.next()),
        previous: () => act(() => current.previous()),
        goTo: (index: number) => act(() => current.goTo(index)),
        openLightbox: (index?: number) => act(() => current.openLightbox(index)),
        closeLightbox: () => act(() => current.closeLightbox()),
      };
    },
    events,
    update(next) {
      props = { ...props, ...next };
      rerender(tree());
    },
    unmount,
  };
}

/** Waits for `attendance`, which comes after the first load: for tests of live region and focus, or that expect silence. */
export const attended = () => act(() => import('../../src/page/attendance.js'));
