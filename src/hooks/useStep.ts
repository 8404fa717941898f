import { neighbour } from '../state/arrangement.js';
import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { step } from '../state/transitions.js';
import { useStoreState } from './useStoreState.js';

/** One step forward (1) or back (-1) by a button: whether there is none left, and how to take it. */
export function useStep(store: Store<GalleryState>, by: 1 | -1): [isAtEnd: boolean, takeStep: (event: Event) => void] {
  const isAtEnd = useStoreState(store, (state) => neighbour(state, by) === undefined);
  return [isAtEnd, (event) => store.update((state) => step(state, by, 'button', event))];
}
