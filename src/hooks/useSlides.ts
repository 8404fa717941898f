import { useMemo } from 'react';
import type { Photo } from '../data/photo.js';
import { tallestCaptionOf } from '../data/tallestCaption.js';
import { slideAt, slideCount } from '../state/arrangement.js';
import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { useStoreState } from './useStoreState.js';

interface Slides {
  /** The slides in the page, in DOM order: all of them, or in a long story those around the current one. */
  readonly slides: readonly number[];
  /** Where some captions are not in the page, the photo with the longest, so that nothing below moves when others mount. */
  readonly sizer: Photo | false;
}

export function useSlides(store: Store<GalleryState>): Slides {
  const photos = useStoreState(store, (state) => state.photos);
  const length = useStoreState(store, slideCount);
  const isWindow = length < photos.length;
  // Slides of a whole story keep their DOM order, however the strip is arranged: moving them would lose focus.
  const first = useStoreState(store, (state) => (isWindow ? state.first : 0));
  return {
    slides: Array.from({ length }, (_, place) => slideAt(place, { ...store.getState(), first })),
    sizer: useMemo(() => isWindow && tallestCaptionOf(photos), [isWindow, photos]),
  };
}
