import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import type { Words } from '../strings/words.js';
import { announce } from './announcing.js';
import { awaitAnswers } from './answers.js';
import { parkFocus } from './focusParking.js';
import { ownOf } from './galleryOf.js';
import { hearKeys, type Keys } from './hearKeys.js';
import { watchPictures } from './pictures.js';

/** What a gallery is looked after by. */
export interface Attended {
  readonly store: Store<GalleryState>;
  readonly words: Words;
  /** Goes where the owner of a controlled index is; a lightbox has none of its own. */
  readonly followOwner?: () => void;
  /** A lightbox has its own. */
  readonly keys?: Keys;
}

/**
 * Looks after a gallery, or a lightbox, that is there: its pictures, its reader's focus, its live region, what its
 * owner answers, and its keys. It comes after the first load. Returns how to stop.
 */
export function attend(root: HTMLElement, { store, words, followOwner, keys }: Attended): () => void {
  // Not by React: nothing else depends on what is said.
  const say = (text: string) => {
    for (const region of ownOf(root, '[data-inpics="announcer"]')) region.textContent = text;
  };
  const stops = [parkFocus(root, store), watchPictures(root, store), announce(store, words, say)];
  if (followOwner) stops.push(awaitAnswers(store, followOwner));
  if (keys) stops.push(hearKeys(root, keys));
  return () => {
    for (const stop of stops) stop();
  };
}
