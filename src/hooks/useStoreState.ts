import { useSyncExternalStore } from 'react';
import type { Store } from '../state/store.js';

/** Selects from the gallery's state; the part re-renders only when the selected value changes. */
export function useStoreState<State, Selected>(store: Store<State>, select: (state: State) => Selected): Selected {
  const selected = () => select(store.getState());
  return useSyncExternalStore(store.subscribe, selected, selected);
}
