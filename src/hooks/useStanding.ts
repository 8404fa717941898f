import { type Standing, standingOf } from '../state/standing.js';
import { useGalleryContext } from './context.js';
import { useStoreState } from './useStoreState.js';

/** How the slide of a photo stands; its part renders again only when that changes. */
export function useStanding(index: number): Standing {
  return useStoreState(useGalleryContext('useStanding').store, (state) => standingOf(index, state));
}
