import { isBehind } from '../state/arrangement.js';
import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { useStoreState } from './useStoreState.js';

/** How the slide of a photo stands; its part renders again only when that changes. */
export function useStanding(store: Store<GalleryState>, index: number) {
  const current = useStoreState(store, (state) => state.slide === index);
  return {
    current,
    /** In the server's HTML no photo is hidden: a reader without a script has them all (A13). */
    hidden: useStoreState(store, (state) => state.ready && state.slide !== index),
    /** Whether it stands behind the last one. */
    behind: useStoreState(store, (state) => isBehind(index, state)),
  };
}
