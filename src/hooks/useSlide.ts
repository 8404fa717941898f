'use client';
import type { Photo } from '../data/photo.js';
import { phaseOf, type SlidePhase } from '../state/phase.js';
import { useGalleryContext, useSlideContext } from './context.js';
import { useStoreState } from './useStoreState.js';

/** A slide as what stands on it sees it. */
export interface GallerySlide {
  readonly photo: Photo;
  /** Which photo, from 0. */
  readonly index: number;
  /** Whether the slide is current, enters or leaves: a video plays and pauses by it. */
  readonly phase: SlidePhase;
}

/**
 * The slide around a component of your own, such as a video that `renderPhoto` shows in a photo's place: it plays while
 * `phase` is `"current"`, and pauses when it is anything else. Not on thumbnails, which stand on no slide.
 *
 * @example const { phase } = useSlide();
 */
export function useSlide(): GallerySlide {
  const { store } = useGalleryContext('useSlide');
  const { photo, index, sizer } = useSlideContext('useSlide');
  const phase = useStoreState(store, (state) => (photo === sizer ? 'away' : phaseOf(index, state)));
  return { photo, index, phase };
}
