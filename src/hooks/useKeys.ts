import { type RefObject, useRef } from 'react';
import type { Keys } from '../page/listenForKeys.js';
import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { step } from '../state/transitions.js';
import { type Direction, stepOfArrow } from '../strip/geometry.js';

/** Moves the gallery by arrow keys (A28). */
export function useKeys(
  root: RefObject<HTMLElement | null>,
  store: Store<GalleryState>,
  keyboard: Keys['keyboard'],
): Keys {
  const isForeignKey: Keys['isForeignKey'] = useRef(null);
  const onPageKey = (event: KeyboardEvent) => {
    const element = root.current;
    if (!element || isForeignKey.current?.(event, element) !== false) return;
    const by = stepOfArrow(event.key, getComputedStyle(element).direction as Direction);
    const { photos, listed } = store.getState();
    // The strip is not visible while the list of all photos is open, so it stays where it is.
    if (!by || photos.length < 2 || listed) return;
    event.preventDefault();
    store.update((state) => step(state, by, 'key', event));
  };
  const onKey = (event: KeyboardEvent) => {
    // React events also bubble from a dialog that is elsewhere on the page but rendered inside the gallery (a portal).
    if (root.current?.contains(event.target as Node)) onPageKey(event);
  };
  return { keyboard, isForeignKey, onPageKey, onKey };
}
