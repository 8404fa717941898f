import { useEffect, useInsertionEffect, useRef, useState } from 'react';
import { connectDeepLink, type DeepLinkConnection } from '../page/deepLink.js';
import type { DeepLinkSettings } from '../page/pageAddress.js';
import { useGalleryContext } from './context.js';
import { useLayoutEffect } from './useLayoutEffect.js';
import { useStoreState } from './useStoreState.js';

/** Connects a gallery with the page's address while it is mounted. */
export function useDeepLink(given: Omit<DeepLinkSettings, 'id'>): void {
  const { store, id } = useGalleryContext();
  const settings: DeepLinkSettings = { ...given, id };
  const { navigation, hold } = settings;
  const latest = useRef(settings);
  const link = useRef<DeepLinkConnection | null>(null);
  // One render after the gallery itself, which listens for requests by then, but before the page is painted.
  const [isThere, setThere] = useState(false);
  useLayoutEffect(() => setThere(true), []);
  const hasLightbox = useStoreState(store, ({ lightbox }) => lightbox !== undefined);

  useInsertionEffect(() => {
    latest.current = settings;
  });

  useLayoutEffect(() => {
    if (!isThere) return;
    const connection = connectDeepLink(store, () => latest.current);
    link.current = connection;
    return () => {
      connection.stop();
      link.current = null;
    };
  }, [store, isThere]);

  useLayoutEffect(() => navigation.subscribe((via, event) => link.current?.arrive(via, event)), [navigation]);

  // Only once the lightbox listens.
  useEffect(() => {
    if (isThere && hasLightbox && !hold) link.current?.open();
  }, [isThere, hasLightbox, hold]);
}
