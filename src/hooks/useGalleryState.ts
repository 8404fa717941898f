import { useSyncExternalStore } from 'react';
import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { useGalleryContext } from './context.js';

/** What a part selects of the gallery's state; it renders again only when that changes. */
export function useGalleryState<Selected>(name: string, select: (state: GalleryState) => Selected): Selected {
  return useStoreState(useGalleryContext(name).store, select);
}

export function useStoreState<State, Selected>(store: Store<State>, select: (state: State) => Selected): Selected {
  const selected = () => select(store.getState());
  return useSyncExternalStore(store.subscribe, selected, selected);
}
