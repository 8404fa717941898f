import { placeOf, WHOLE } from '../state/arrangement.js';
import { useGalleryContext } from './context.js';
import { useStoreState } from './useStoreState.js';

/** A thumbnail's state; its part re-renders only when that changes. */
export interface ThumbnailStanding {
  /** Whether JavaScript has taken over from the server's HTML. */
  readonly isReady: boolean;
  /** Whether its photo is the one that the reader sees; half way through a swipe, the next one is. */
  readonly isCurrent: boolean;
  /** Whether the gallery has settled on its photo. */
  readonly isChosen: boolean;
  /** Whether its photo has a slide; in a long story, those far away have none. */
  readonly hasSlide: boolean;
  /** Whether every photo has a thumbnail in the page. */
  readonly isWhole: boolean;
}

export function useThumbnail(index: number): ThumbnailStanding {
  const { store } = useGalleryContext();
  return {
    isReady: useStoreState(store, (state) => state.ready),
    isCurrent: useStoreState(store, (state) => state.nearest === index),
    isChosen: useStoreState(store, (state) => state.index === index),
    hasSlide: useStoreState(store, (state) => placeOf(index, state) >= 0),
    isWhole: useStoreState(store, (state) => state.photos.length <= WHOLE),
  };
}
