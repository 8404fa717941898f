import { useEffect, useInsertionEffect, useRef } from 'react';
import { useGalleryContext } from './context.js';
import { connectDeepLink, type DeepLinkConnection, type DeepLinkSettings } from './deepLink.js';
import { useLayoutEffect } from './useLayoutEffect.js';
import { useStoreState } from './useStoreState.js';

/** Connects a gallery with the page's address for as long as it is there. */
export function useDeepLink(given: Omit<DeepLinkSettings, 'id'>): void {
  const { store, id } = useGalleryContext('DeepLink');
  const settings: DeepLinkSettings = { ...given, id };
  const { navigation, hold } = settings;
  const latest = useRef(settings);
  const link = useRef<DeepLinkConnection | null>(null);
  const hasLightbox = useStoreState(store, ({ lightbox }) => lightbox !== undefined);

  useInsertionEffect(() => {
    latest.current = settings;
  });

  // Before the page is painted, where there was no server's HTML.
  useLayoutEffect(() => {
    const connection = connectDeepLink(store, () => latest.current);
    link.current = connection;
    return () => {
      connection.stop();
      link.current = null;
      // Not where it is connected again at once, as in StrictMode.
      queueMicrotask(() => link.current ?? connection.abandon());
    };
  }, [store]);

  useLayoutEffect(() => navigation.subscribe((via, event) => link.current?.arrive(via, event)), [navigation]);

  // Once the lightbox listens.
  useEffect(() => {
    if (hasLightbox && !hold) link.current?.open();
  }, [hasLightbox, hold]);
}
