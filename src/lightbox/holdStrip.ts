import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { hold } from './scrollLock.js';

/** Keeps a gallery's own strip still behind its lightbox, and its place from the store. Returns a function that undoes it. */
export function holdStrip(strip: HTMLElement, store: Store<GalleryState>): () => void {
  // A strip that was only just swiped would report later where it came to rest, when the reader is elsewhere.
  strip.dispatchEvent(new Event('scrollend'));
  // And a movement that is still going on would continue.
  const free = hold(strip, 'overflow-x', 'hidden');
  // Once the reader has moved on, or the photos have changed, slides change places, and browsers scroll the strip with them:
  // that would take the reader back (A16, W22).
  const unsubscribe = store.subscribe(({ index, keys }, previous) => {
    if (index !== previous.index || keys !== previous.keys) strip.addEventListener('scroll', ignore, true);
  });
  return () => {
    free();
    unsubscribe();
    strip.removeEventListener('scroll', ignore, true);
  };
}

function ignore(event: Event): void {
  event.stopImmediatePropagation();
}
