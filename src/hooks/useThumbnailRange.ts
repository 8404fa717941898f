import { type RefObject, useState } from 'react';
import { openingRange, type Range, rangeAround, thumbnailsIn } from '../state/thumbnails.js';
import { observeSize } from '../strip/observeSize.js';
import type { ThumbnailRow } from '../strip/thumbnailRow.js';
import { useGalleryContext } from './context.js';
import { useLayoutEffect } from './useLayoutEffect.js';
import { useStoreState } from './useStoreState.js';

/** Which photos currently have a thumbnail. */
export interface ThumbnailRange {
  /** In order: all of them, or in a long story those near what is visible. */
  readonly indexes: number[];
  /** Whether the row is vertical, beside the photo. */
  readonly isUpright: boolean;
  /** Sets which thumbnail has focus, so that it stays mounted; -1 for none. */
  hold(index: number): void;
}

/** Tracks the scroll position of the row of thumbnails, and how much of it is visible. */
export function useThumbnailRange(
  scroller: RefObject<HTMLElement | null>,
  row: RefObject<ThumbnailRow | null>,
): ThumbnailRange {
  const { store, count } = useGalleryContext();
  const nearest = useStoreState(store, (state) => state.nearest);
  const [range, setRange] = useState<Range>(() => openingRange(store.getState()));
  const [isUpright, setUpright] = useState(false);
  const [held, hold] = useState(-1);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || !row.current) return;
    const survey = () => {
      const seen = row.current?.seen();
      const { first, last } = seen ? rangeAround(seen, count) : openingRange(store.getState());
      setRange((known) => (known.first === first && known.last === last ? known : { first, last }));
    };
    survey();
    element.addEventListener('scroll', survey, { passive: true });
    const stopObserving = observeSize(element, () => {
      row.current?.bring(store.getState().nearest);
      setUpright(row.current?.isUpright() ?? false);
      survey();
    });
    return () => {
      element.removeEventListener('scroll', survey);
      stopObserving();
    };
  }, [scroller, row, store, count]);

  return { indexes: thumbnailsIn(range, [nearest, held], count), isUpright, hold };
}
