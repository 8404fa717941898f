import { placeOf, WHOLE } from '../state/arrangement.js';
import { useGalleryContext } from './context.js';
import { useStoreState } from './useStoreState.js';

/** How one thumbnail stands; its part renders again only when that changes. */
export interface ThumbnailStanding {
  /** Whether script has taken over from the server's HTML. */
  readonly isReady: boolean;
  /** Whether its photo is the one that the reader sees; half way through a swipe it is the next. */
  readonly isCurrent: boolean;
  /** Whether the gallery has settled on its photo. */
  readonly isChosen: boolean;
  /** Whether its photo has a slide: not so far away in a long story. */
  readonly hasSlide: boolean;
  /** Whether all photos have a thumbnail in the page. */
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
