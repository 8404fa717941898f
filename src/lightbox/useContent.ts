import { useEffect, useState } from 'react';
import { useStoreState } from '../hooks/useStoreState.js';
import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { askForLightbox } from '../state/transitions.js';
import type { LightboxContent } from './LightboxContent.js';

type Content = typeof LightboxContent;

let loading: Promise<Content> | undefined;
let hasFailed = false;

/** Whether what a lightbox holds was asked for in vain, and has not come since. */
export const hasContentFailed = () => hasFailed;

/** Has it there before the lightbox is opened; where that fails, the opening tries again. */
export function fetchContent(): void {
  loadContent().catch(() => {});
}

/** Fetches what a lightbox holds, once a page; again where that failed. */
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

/** What a lightbox holds; null until it is opened for the first time. Where it cannot be had, the lightbox stays closed. */
export function useContent(store: Store<GalleryState>): Content | null {
  const isOpen = useStoreState(store, (state) => Boolean(state.lightbox));
  const [content, setContent] = useState<{ Content: Content } | null>(null);

  useEffect(() => {
    if (!isOpen || content) return;
    let isGone = false;
    loadContent().then(
      (Content) => isGone || setContent({ Content }),
      // As if somebody had closed it: a page that holds it open would hold what is not there.
      () => store.update((state) => askForLightbox(state, false, 'command')),
    );
    return () => {
      isGone = true;
    };
  }, [isOpen, content, store]);

  return content?.Content ?? null;
}
