import { useState, useSyncExternalStore } from 'react';
import type { Photo } from '../data/photo.js';
import { keysOf, readablePhotos } from '../data/readable.js';
import { arrange } from '../state/arrangement.js';
import type { GalleryState } from '../state/shape.js';
import { createStore, type Store } from '../state/store.js';
import { open, replacePhotos } from '../state/transitions.js';
import { useLayoutEffect } from './useLayoutEffect.js';

/** The gallery's one store. A changed list is stored after the render that passes it, before paint. */
export function useGalleryStore(
  photos: readonly Photo[],
  opening: number,
  controlled: boolean,
  loop: boolean,
): Store<GalleryState> {
  const isServerHtml = useSyncExternalStore(
    () => () => {},
    () => false,
    () => true,
  );
  const [{ store, given }] = useState(() => ({
    store: createStore(open(listOf(photos), opening, { controlled, ready: !isServerHtml, loop })),
    given: { photos },
  }));

  useLayoutEffect(() => {
    if (given.photos !== photos) {
      given.photos = photos;
      store.update((state) => replacePhotos(state, listOf(photos), controlled ? opening : undefined));
    }
    store.update((state) => (state.loop === loop ? state : arrange({ ...state, loop })));
  }, [store, given, photos, opening, controlled, loop]);

  return store;
}

function listOf(photos: readonly Photo[]) {
  const readable = readablePhotos(photos);
  return { photos: readable, keys: keysOf(readable) };
}
