import { useEffect, useState } from 'react';
import { useStoreState } from '../hooks/useStoreState.js';
import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { askForLightbox } from '../state/transitions.js';
import type { LightboxContent } from './LightboxContent.js';

type Content = typeof LightboxContent;

let loading: Promise<Content> | undefined;
let hasFailed = false;

/** Whether loading the lightbox's content has failed and not succeeded since. */
export const hasContentFailed = () => hasFailed;

/** Prefetches the content before the lightbox is opened; if that fails, opening tries again. */
export function fetchContent(): void {
  loadContent().catch(() => {});
}

/** Loads the lightbox's content, once per page; again if that failed. */
export function loadContent(): Promise<Content> {
  loading ??= import('./LightboxContent.js').then(
    (module) => {
      hasFailed = false;
      return module.LightboxContent;
    },
    (error) => {
      loading = undefined;
      hasFailed = true;
      throw error;
    },
  );
  return loading;
}

/** The lightbox's content; null until it is first opened. If it cannot load, the lightbox stays closed. */
export function useContent(store: Store<GalleryState>): Content | null {
  const isOpen = useStoreState(store, (state) => Boolean(state.lightbox));
  const [content, setContent] = useState<{ Content: Content } | null>(null);

  useEffect(() => {
    if (!isOpen || content) return;
    let isGone = false;
    loadContent().then(
      (Content) => isGone || setContent({ Content }),
      // A request to close: a page that holds `open` would otherwise hold open what is not there.
      () => store.update((state) => askForLightbox(state, false, 'command')),
    );
    return () => {
      isGone = true;
    };
  }, [isOpen, content, store]);

  return content?.Content ?? null;
}
