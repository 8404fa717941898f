import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { slideCount } from '../state/arrangement.js';
import { useGalleryContext } from './context.js';
import { useStoreState } from './useStoreState.js';

/** What to render besides the strip while the page is printed. */
export interface Printing {
  readonly isPrinting: boolean;
  /** Whether the strip holds only some of the story's photos, and the list of all photos is not open. */
  readonly isShortened: boolean;
}

/** Tracks whether the page is being printed: from `beforeprint` to `afterprint`. */
export function usePrinting(): Printing {
  const { store } = useGalleryContext();
  const [isPrinting, setPrinting] = useState(false);
  const isShortened = useStoreState(store, (state) => slideCount(state) < state.photos.length && !state.listed);

  useEffect(() => {
    // Synchronously: the browser takes its snapshot of the page right after the event.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);

  return { isPrinting, isShortened };
}
