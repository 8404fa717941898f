import { useMemo } from 'react';
import type { Photo } from '../data/photo.js';
import { tallestCaptionOf } from '../data/tallestCaption.js';
import { slideAt, slideCount } from '../state/arrangement.js';
import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { useStoreState } from './useStoreState.js';

interface Slides {
  /** The slides that are in the page, in its order: all of them, or those around the current one in a long story. */
  readonly slides: readonly number[];
  /** Where some captions are not in the page, the longest of them all: nothing below must move when others come. */
  readonly sizer: Photo | false;
}

export function useSlides(store: Store<GalleryState>): Slides {
  const photos = useStoreState(store, (state) => state.photos);
  const length = useStoreState(store, slideCount);
  const isWindow = length < photos.length;
  // Of a whole story the slides stay in the page's order, however the strip is turned: moving them would lose focus.
  const first = useStoreState(store, (state) => (isWindow ? state.first : 0));
  return {
    slides: Array.from({ length }, (_, place) => slideAt(place, { ...store.getState(), first })),
    sizer: useMemo(() => isWindow && tallestCaptionOf(photos), [isWindow, photos]),
  };
}
