import { useEffect } from 'react';
import { useGalleryContext } from './context.js';
import { useStoreState } from './useStoreState.js';

/** Whether the strip is at a slide that is no photo's. Announces the slide's name when the reader arrives there. */
export function useInsertArrival(slide: number, name: string): boolean {
  const { store } = useGalleryContext();
  const isCurrent = useStoreState(store, (state) => state.slide === slide && !state.lightbox);
  useEffect(() => {
    if (isCurrent && !store.getState().playing) store.update((state) => ({ ...state, notice: { text: name } }));
  }, [store, isCurrent, name]);
  return isCurrent;
}
