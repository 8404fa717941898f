import { isBehind } from '../state/arrangement.js';
import type { GalleryState } from '../state/shape.js';
import { type Standing, standingOf } from '../state/standing.js';
import type { Store } from '../state/store.js';
import { useStoreState } from './useStoreState.js';

/** How the slide of a photo stands, and whether behind the last one; its part renders again only when that changes. */
export function useStanding(store: Store<GalleryState>, index: number): { standing: Standing; behind: boolean } {
  return {
    standing: useStoreState(store, (state) => standingOf(index, state)),
    behind: useStoreState(store, (state) => isBehind(index, state)),
  };
}
