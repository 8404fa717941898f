import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { slideCount } from '../state/arrangement.js';
import { useGalleryContext } from './context.js';
import { useStoreState } from './useStoreState.js';

/** What is wanted besides the strip while the page is printed. */
export interface Printing {
  readonly isPrinting: boolean;
  /** Whether the strip holds some of the story's photos only, and no list of all of them is open. */
  readonly isShortened: boolean;
}

/** Knows when the page is printed: from what the browser tells right before until right after. */
export function usePrinting(): Printing {
  const { store } = useGalleryContext();
  const [isPrinting, setPrinting] = useState(false);
  const isShortened = useStoreState(store, (state) => slideCount(state) < state.photos.length && !state.listed);

  useEffect(() => {
    // In the same task: the browser takes its picture of the page when the event is over.
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
