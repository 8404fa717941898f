import type { Photo } from '../data/photo.js';
import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { galleryOf, ownOf } from './galleryOf.js';
import { passFocus } from './passFocus.js';
import { prefersReducedData } from './prefersReducedData.js';
import { isUnveiled, noteUnveiled } from './veils.js';

/** A picture that takes longer to decode is shown without waiting for it (I9). */
const DECODE_MS = 150;

/**
 * Tracks how a gallery's pictures load, and preloads the current photo's neighbours before a swipe can show them (I7, W13). It
 * makes the slides' own elements load, so that each photo is the very candidate that is shown (I8). Keeps lifted veils lifted.
 * Returns how to stop.
 */
export function watchPictures(root: HTMLElement, store: Store<GalleryState>): () => void {
  const abort = new AbortController();
  const listen = (name: string, handle: (target: Element) => void) =>
    root.addEventListener(name, ({ target }) => target instanceof Element && isOwn(target) && handle(target), {
      capture: true,
      signal: abort.signal,
    });

  // Not the lightbox's, which is inside its gallery: it tracks its own.
  const isOwn = (element: Element) => galleryOf(element) === root;
  const isLightbox = root.matches('[data-inpics="lightbox"]');

  const photoOf = (element: Element) =>
    store.getState().photos[Number(element.closest<HTMLElement>('[data-index]')?.dataset.index)];

  const settle = async (image: HTMLImageElement) => {
    if (!image.naturalWidth) note(image, 'failed');
    else {
      await Promise.race([image.decode().catch(() => {}), new Promise((resolve) => setTimeout(resolve, DECODE_MS))]);
      if (abort.signal.aborted) return;
      note(image, 'loaded');
    }
    wakeNext();
  };

  /** One at a time: the current photo, then the next in the direction of travel, then the one behind. */
  const wakeNext = () => {
    const { index, travel, photos, loop, lightbox } = store.getState();
    const way = travel || 1;
    // While the lightbox is open, the photo that the reader will come back to is enough.
    const isAlone = prefersReducedData() || !lightbox === isLightbox;
    for (const offset of isAlone ? [0] : [0, way, -way]) {
      const neighbour = loop ? (index + offset + photos.length) % photos.length : index + offset;
      const slide = `[data-inpics="slide"][data-index="${neighbour}"]`;
      const images = ownOf<HTMLImageElement>(root, `${slide} ${PICTURE}`);
      // A photo behind its veil waits until the reader asks for it.
      const image = images.find((each) => !each.complete && !each.closest('details:not([open])'));
      if (!image) continue;
      if (offset) image.fetchPriority = 'low';
      image.loading = 'eager';
      return;
    }
  };

  const survey = (part: Element) => {
    for (const veil of part.querySelectorAll<HTMLDetailsElement>(VEIL)) {
      const photo = photoOf(veil);
      veil.open ||= photo !== undefined && isUnveiled(photo);
    }
    for (const image of part.querySelectorAll<HTMLImageElement>(PICTURE)) {
      keepSmall(image, photoOf(image));
      if (image.complete && image.currentSrc) void settle(image);
      else if (!image.complete) note(image, 'loading');
    }
  };
  const onToggle = (veil: HTMLDetailsElement) => {
    const photo = photoOf(veil);
    if (!veil.open || !photo) return;
    noteUnveiled(photo);
    wakeNext();
    passFocus(veil, veil.closest('[data-inpics="viewport"], [data-inpics="listed"]'));
  };

  for (const name of ['load', 'error'])
    listen(name, (target) => target instanceof HTMLImageElement && target.matches(PICTURE) && void settle(target));
  listen('toggle', (target) => target instanceof HTMLDetailsElement && target.matches(VEIL) && onToggle(target));
  survey(root);
  // Only the added slides: in a long story each move adds some, and decoding all the others again cost as much as the move
  // itself.
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const slide of addedNodes) if (slide instanceof Element) survey(slide);
    wakeNext();
  });
  const viewport = root.querySelector('[data-inpics="viewport"]');
  if (viewport) observer.observe(viewport, { childList: true });
  const unsubscribe = store.subscribe(
    (state, previous) => (state.index !== previous.index || state.lightbox !== previous.lightbox) && wakeNext(),
  );
  return () => {
    abort.abort();
    observer.disconnect();
    unsubscribe();
  };
}

/** Sets the load state on the picture's part. Without React: nothing else depends on it. */
function note(image: Element, load: 'loading' | 'loaded' | 'failed') {
  image.closest<HTMLElement>('[data-inpics="picture"]')?.setAttribute('data-state', load);
}

/** A photo smaller than the screen is not enlarged (W27): this gives the stylesheet its width. */
function keepSmall(image: Element, photo: Photo | undefined) {
  if (photo && photo.width < screen.width)
    image
      .closest<HTMLElement>('[data-inpics="picture"]')
      ?.style.setProperty('--inpics-photo-width', `${photo.width}px`);
}

const PICTURE = '[data-inpics="picture"] img';
const VEIL = '[data-inpics="veil"]';
