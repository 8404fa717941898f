import type { MutableRefObject } from 'react';
import { useGalleryContext } from '../../src/hooks/context.js';
import { useLayoutEffect } from '../../src/hooks/useLayoutEffect.js';
import type { GalleryState } from '../../src/state/shape.js';
import type { Store } from '../../src/state/store.js';

interface StandInLightboxProps {
  /** Receives the gallery's store. */
  store?: MutableRefObject<Store<GalleryState> | null>;
  /** The answer of an owner that holds `open`. */
  answer?: (open: boolean) => boolean;
  /** Each request, such as `"open link"`. */
  requests?: string[];
}

const agree = (open: boolean) => open;

/** Stands in for a lightbox: registers with the store, and does what is requested. */
export function StandInLightbox({ store: taken, answer = agree, requests }: StandInLightboxProps) {
  const { store } = useGalleryContext();
  useLayoutEffect(() => {
    if (taken) taken.current = store;
    const set = (lightbox: boolean | undefined) => store.update((state) => ({ ...state, lightbox }));
    set(false);
    const stop = store.subscribe(({ lightboxRequest }, previous) => {
      if (!lightboxRequest || lightboxRequest === previous.lightboxRequest) return;
      requests?.push(`${lightboxRequest.open ? 'open' : 'close'} ${lightboxRequest.via}`);
      set(answer(lightboxRequest.open));
    });
    return () => {
      stop();
      set(undefined);
    };
  }, [store, taken, answer, requests]);
  return null;
}
