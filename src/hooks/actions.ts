import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { goTo, step } from '../state/transitions.js';

/** Commands of a gallery, through `actionsRef` or `useGallery`. They come to the callbacks as `via: 'command'`. */
export interface GalleryActions {
  /** One on; nothing at the end. */
  next(): void;
  /** One back; nothing at the start. */
  previous(): void;
  /** To a photo, from 0. An index outside the story goes to its end. */
  goTo(index: number): void;
  /** Shows a photo, from 0, as large as the screen; the current one where none is named. Wants a `<Lightbox />`. */
  openLightbox(index?: number): void;
  closeLightbox(): void;
}

export function actionsOf(store: Store<GalleryState>): GalleryActions {
  return {
    next: () => store.update((state) => step(state, 1, 'command')),
    previous: () => store.update((state) => step(state, -1, 'command')),
    goTo: (index) => store.update((state) => goTo(state, Math.trunc(index), 'command')),
    // The lightbox brings its own.
    openLightbox() {
      if (process.env.NODE_ENV !== 'production')
        console.error(
          // Without photos the gallery renders nothing, nor what stands in it.
          store.getState().photos.length
            ? 'inpics: openLightbox() has nothing to open. Put <Lightbox /> into the gallery.'
            : 'inpics: openLightbox() has nothing to open: the gallery has no photos. Call it once they are there.',
        );
    },
    closeLightbox() {},
  };
}
