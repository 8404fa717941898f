import type { GalleryState } from '../state/shape.js';
import { shownIn } from '../state/shownIn.js';
import type { Store } from '../state/store.js';
import { galleryOf } from './galleryOf.js';

/**
 * Moves focus from a slide that is about to become inert, or to be removed with its photo, to the gallery's root, never to the
 * page's body (A15, W12). The same for a control that is removed with the last photo but one. Returns how to stop.
 */
export function parkFocus(root: HTMLElement, store: Store<GalleryState>): () => void {
  return store.subscribe((state, previous) => {
    const isLastPhoto = state.photos.length < 2 && previous.photos.length > 1;
    if (!isLastPhoto && shownIn(state) === shownIn(previous)) return;
    const { activeElement } = root.getRootNode() as Document | ShadowRoot;
    const going = activeElement?.closest(isLastPhoto ? '[data-inpics]' : '[data-inpics="slide"]');
    if (going && galleryOf(going) === root) fallbackFocusOf(root).focus({ preventScroll: true });
  });
}

/** A gallery takes focus itself, a lightbox on its stage. */
function fallbackFocusOf(root: HTMLElement): HTMLElement {
  return root.querySelector<HTMLElement>(':scope > [data-inpics="lightbox-stage"]') ?? root;
}
