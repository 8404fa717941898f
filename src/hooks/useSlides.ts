import { indexAt, slideCount } from '../state/arrangement.js';
import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { useStoreState } from './useStoreState.js';

/** Which photos have a slide, in the order of the page: all of them, or those around the current one in a long story. */
export function useSlides(store: Store<GalleryState>): number[] {
  const length = useStoreState(store, slideCount);
  // Of a whole story the slides stay in the page's order, however the strip is turned: moving them would lose focus.
  const first = useStoreState(store, (state) => (length < state.photos.length ? state.first : 0));
  return Array.from({ length }, (_, place) => indexAt(place, { ...store.getState(), first }));
}
