'use client';
import type { Photo } from '../data/photo.js';
import type { GalleryState } from '../state/shape.js';
import type { GalleryActions } from './actions.js';
import { useGalleryContext } from './context.js';
import { useStoreState } from './useStoreState.js';

/** A gallery as a part of your own sees it. */
export interface Gallery extends GalleryActions {
  readonly photos: readonly Photo[];
  readonly count: number;
  /** Which photo, from 0. It changes when a swipe has settled, and at once for every other input. */
  readonly index: number;
  /** The photo nearest to the middle while a finger moves the strip; else the same as `index`. */
  readonly nearest: number;
  /** The photo at `index`. */
  readonly photo: Photo | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/**
 * State and commands of the gallery around a part of your own.
 *
 * @param select what you need of it: the part renders again only when that changes. Return plain values or things
 * that the gallery holds, not new objects. @default all of it
 * @example const isLast = useGallery((gallery) => gallery.isLast);
 */
export function useGallery(): Gallery;
export function useGallery<Selected>(select: (gallery: Gallery) => Selected): Selected;
export function useGallery(select: (gallery: Gallery) => unknown = (gallery) => gallery): unknown {
  const { store, actions } = useGalleryContext('useGallery');
  return useStoreState(store, (state) => select(viewOf(actions, state)));
}

/** One view a state, so that a part that takes all of it renders once a change. */
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
