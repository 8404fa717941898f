import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import type { Words } from '../strings/words.js';
import { announce } from './announcing.js';
import { awaitOwner } from './awaitOwner.js';
import { parkFocus } from './focusParking.js';
import { ownOf } from './galleryOf.js';
import { type Keys, listenForKeys } from './listenForKeys.js';
import { watchPictures } from './pictures.js';

/** What `attend` needs of a gallery. */
export interface Attended {
  readonly store: Store<GalleryState>;
  readonly words: Words;
  /** Goes to the index that the owner of a controlled one holds; a lightbox has no owner of its own. */
  readonly followOwner?: () => void;
  /** Missing for a lightbox, which has its own. */
  readonly keys?: Keys;
}

/**
 * Looks after a mounted gallery or lightbox: its pictures, focus, live region, its owner's answers, and its keys. Loaded after
 * the first load. Returns how to stop.
 */
export function attend(root: HTMLElement, { store, words, followOwner, keys }: Attended): () => void {
  // Without React: nothing else depends on the announced text.
  const say = (text: string) => {
    for (const region of ownOf(root, '[data-inpics="announcer"]')) region.textContent = text;
  };
  const stops = [parkFocus(root, store), watchPictures(root, store), announce(store, words, say)];
  if (followOwner) stops.push(awaitOwner(store, followOwner));
  if (keys) stops.push(listenForKeys(root, keys));
  return () => {
    for (const stop of stops) stop();
  };
}
