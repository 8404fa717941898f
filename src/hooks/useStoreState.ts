import { useSyncExternalStore } from 'react';
import type { Store } from '../state/store.js';

/** What a part selects of the gallery's state; it renders again only when that changes. */
export function useStoreState<State, Selected>(store: Store<State>, select: (state: State) => Selected): Selected {
  const selected = () => select(store.getState());
  return useSyncExternalStore(store.subscribe, selected, selected);
}
