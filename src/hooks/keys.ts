import type { RefObject } from 'react';
import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { step } from '../state/transitions.js';
import { type Direction, stepOfArrow } from '../strip/geometry.js';

/**
 * Where the arrow keys are heard: `"focus"`, while focus is in the gallery (A26); `"page"`, anywhere on a page that is
 * one gallery, while it is in view and nobody types; `"off"`, nowhere.
 */
export type Keyboard = 'focus' | 'page' | 'off';

/** What owns the arrow keys, inside a caption or elsewhere on the page. */
const OWNS_ARROWS =
  'input,textarea,select,audio,video,iframe,[contenteditable]:not([contenteditable=false]),' +
  '[role=slider],[role=tab],[role^=menu],[role^=spin],[role^=radio],[role^=tree],[role$=box],[role$=grid]';

type Root = RefObject<HTMLElement | null>;

/** Moves by arrow keys: the handlers for keys pressed inside the gallery, and for those pressed anywhere on the page. */
export function keyHandlers(root: Root, store: Store<GalleryState>, keyboard: Keyboard) {
  const onPageKey = (event: KeyboardEvent) => {
    const by = root.current && stepOf(event, root.current);
    const { photos, listed } = store.getState();
    // What cannot be seen behind the list of all photos stays where it is.
    if (!by || photos.length < 2 || listed) return;
    event.preventDefault();
    store.update((state) => step(state, by, 'key', event));
  };
  const onKey = (event: KeyboardEvent) => {
    // React also hands on what happens in a dialog elsewhere on the page, if it is written inside the gallery.
    if (keyboard !== 'off' && root.current?.contains(event.target as Node)) onPageKey(event);
  };
  return [onKey, keyboard === 'page' && onPageKey] as const;
}

/** 1 on, -1 back, 0 where the key is none of ours (A28). */
export function stepOf(event: KeyboardEvent, root: HTMLElement): 1 | -1 | 0 {
  return isTaken(event, root) ? 0 : stepOfArrow(event.key, getComputedStyle(root).direction as Direction);
}

/** Whether a key is meant for something else (A26). */
export function isTaken(event: KeyboardEvent, root: HTMLElement): boolean {
  if (event.defaultPrevented || event.isComposing) return true;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return true;
  const owner = (event.composedPath()[0] as Element).closest?.(OWNS_ARROWS);
  // A gallery may stand inside a widget of the page, such as a tab panel; only what stands inside the gallery counts then.
  return Boolean(owner && !owner.contains(root));
}
