'use client';
import type { Photo } from '../data/photo.js';
import { phaseOf, type SlidePhase } from '../state/phase.js';
import { useGalleryContext, useSlideContext } from './context.js';
import { useStoreState } from './useStoreState.js';

/** A slide, for a component on it. */
export interface GallerySlide {
  readonly photo: Photo;
  /** Index of the photo, from 0. */
  readonly index: number;
  /** Whether the slide is current, entering or leaving, for example to play and pause a video. */
  readonly phase: SlidePhase;
}

/**
 * Returns the slide around a component of your own, such as a video that `renderPhoto` renders in a photo's place: play it
 * while `phase` is `"current"`, and pause it otherwise. Not for thumbnails, which are on no slide.
 *
 * @example const { phase } = useSlide();
 */
export function useSlide(): GallerySlide {
  const { store } = useGalleryContext('useSlide');
  const { photo, index, sizer } = useSlideContext('useSlide');
  const phase = useStoreState(store, (state) => (photo === sizer ? 'away' : phaseOf(index, state)));
  return { photo, index, phase };
}
