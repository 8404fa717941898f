import { useEffect } from 'react';
import { useGalleryContext } from './context.js';
import { useStoreState } from './useStoreState.js';

/** Whether the strip stands at a slide that is no photo's; when it has come there a screen reader is told its name. */
export function useArrival(slide: number, name: string): boolean {
  const { store } = useGalleryContext();
  const isCurrent = useStoreState(store, (state) => state.slide === slide && !state.lightbox);
  useEffect(() => {
    if (isCurrent) store.update((state) => ({ ...state, notice: { text: name } }));
  }, [store, isCurrent, name]);
  return isCurrent;
}
