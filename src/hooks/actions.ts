import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { goTo, step } from '../state/transitions.js';

/** Commands of a gallery, from `actionsRef` or `useGallery`. Callbacks receive them with `via: 'command'`. */
export interface GalleryActions {
  /** Goes one step forward; does nothing at the end. */
  next(): void;
  /** Goes one step back; does nothing at the start. */
  previous(): void;
  /** Goes to the photo at an index, from 0. An index outside the story means its nearest end. */
  goTo(index: number): void;
  /** Opens the lightbox at an index, from 0; without one, at the current photo. Needs a `<Lightbox />`. */
  openLightbox(index?: number): void;
  closeLightbox(): void;
}

export function actionsOf(store: Store<GalleryState>): GalleryActions {
  return {
    next: () => store.update((state) => step(state, 1, 'command')),
    previous: () => store.update((state) => step(state, -1, 'command')),
    goTo: (index) => store.update((state) => goTo(state, Math.trunc(index), 'command')),
    // `<Lightbox />` replaces these two.
    openLightbox() {
      if (process.env.NODE_ENV !== 'production')
        console.error(
          // Without photos the gallery renders nothing, not even its children.
          store.getState().photos.length
            ? 'inpics: openLightbox() has nothing to open. Add <Lightbox /> to the gallery.'
            : 'inpics: openLightbox() has nothing to open: the gallery has no photos. Call it once there are photos.',
        );
    },
    closeLightbox() {},
  };
}
