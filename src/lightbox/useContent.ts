import { useEffect, useState } from 'react';
import { useStoreState } from '../hooks/useStoreState.js';
import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { askForLightbox } from '../state/transitions.js';
import type { LightboxContent } from './LightboxContent.js';

type Content = typeof LightboxContent;

let loading: Promise<void> | undefined;
let loaded: Content | undefined;
let hasFailed = false;

/** Whether loading the lightbox's content has failed and not succeeded since. */
export const hasContentFailed = () => hasFailed;

/** Loads the lightbox's content, once per page; again if that failed. Never rejects. */
export function loadContent(): Promise<void> {
  loading ??= import('./LightboxContent.js').then(
    (module) => {
      hasFailed = false;
      loaded = module.LightboxContent;
    },
    () => {
      loading = undefined;
      hasFailed = true;
    },
  );
  return loading;
}

/**
 * The lightbox's content, loaded at the first opening at the latest. One that has been prefetched renders in answer to the press,
 * without an effect between. If it cannot load, the lightbox stays closed.
 */
export function useContent(store: Store<GalleryState>): Content | undefined {
  const isOpen = useStoreState(store, (state) => state.lightbox);
  const [, rerender] = useState({});

  useEffect(() => {
    if (!isOpen || loaded) return;
    let isGone = false;
    void loadContent().then(() => {
      if (isGone) return;
      if (loaded) rerender({});
      // A request to close: a page that holds `open` would otherwise hold open what is not there.
      else store.update((state) => askForLightbox(state, false, 'command'));
    });
    return () => {
      isGone = true;
    };
  }, [isOpen, store]);

  return loaded;
}
