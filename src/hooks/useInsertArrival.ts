import { useEffect } from 'react';
import { useGalleryContext } from './context.js';
import { useStoreState } from './useStoreState.js';

/** Whether the strip stands at a slide that is no photo's; when the reader has come there they are told its name. */
export function useInsertArrival(slide: number, name: string): boolean {
  const { store } = useGalleryContext();
  const isCurrent = useStoreState(store, (state) => state.slide === slide && !state.lightbox);
  useEffect(() => {
    if (isCurrent && !store.getState().playing) store.update((state) => ({ ...state, notice: { text: name } }));
  }, [store, isCurrent, name]);
  return isCurrent;
}
