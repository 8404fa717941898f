'use client';
import type { Photo } from '../data/photo.js';
import type { GalleryState } from '../state/shape.js';
import type { GalleryActions } from './actions.js';
import { useGalleryContext } from './context.js';
import { useStoreState } from './useStoreState.js';

/** State and commands of a gallery, for a part of your own. */
export interface Gallery extends GalleryActions {
  readonly photos: readonly Photo[];
  readonly count: number;
  /** Index of the current photo, from 0. Changes when a swipe has settled, and immediately for every other input. */
  readonly index: number;
  /** Index of the photo nearest the middle while a finger moves the strip; otherwise the same as `index`. */
  readonly nearest: number;
  /** The photo at `index`. */
  readonly photo: Photo | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/**
 * Returns the state and commands of the gallery around a part of your own.
 *
 * @param select picks what you need: the part re-renders only when that changes. Return plain values, or objects
 * that the gallery holds, but no new objects. @default everything
 * @example const isLast = useGallery((gallery) => gallery.isLast);
 */
export function useGallery(): Gallery;
export function useGallery<Selected>(select: (gallery: Gallery) => Selected): Selected;
export function useGallery(select: (gallery: Gallery) => unknown = (gallery) => gallery): unknown {
  const { store, actions } = useGalleryContext('useGallery');
  return useStoreState(store, (state) => select(viewOf(actions, state)));
}

/** One view per state, so that a part that selects everything renders once per change. */
const views = new WeakMap<GalleryState, Gallery>();

function viewOf(actions: GalleryActions, state: GalleryState): Gallery {
  let view = views.get(state);
  if (!view) {
    const { photos, index, nearest } = state;
    const last = photos.length - 1;
    view = {
      ...actions,
      photos,
      count: photos.length,
      index,
      nearest,
      photo: photos[index],
      isFirst: index <= 0,
      isLast: index >= last,
    };
    views.set(state, view);
  }
  return view;
}
