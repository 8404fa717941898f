import { type RefObject, useEffect } from 'react';
import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { later } from '../strip/later.js';

/** Looks after the pictures, as soon as the page has what it needs first. */
export function usePictures(root: RefObject<HTMLElement | null>, store: Store<GalleryState>): void {
  useEffect(() => {
    const element = root.current;
    if (element) return later(import('./pictures.js'), ({ watchPictures }) => watchPictures(element, store));
  }, [root, store]);
}
