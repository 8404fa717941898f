import { step } from '../state/transitions.js';
import { useGalleryContext } from './context.js';
import { useStoreState } from './useStoreState.js';

/** One step on (1) or back (-1) by a button: whether there is none left, and how to take it. */
export function useStep(by: 1 | -1): { isAtEnd: boolean; takeStep: (event: Event) => void } {
  const { store } = useGalleryContext('useStep');
  const isAtEnd = useStoreState(store, (state) => !state.photos[state.nearest + by]);
  return { isAtEnd, takeStep: (event) => store.update((state) => step(state, by, 'button', event)) };
}
