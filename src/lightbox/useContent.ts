import { useState } from 'react';
import { useGalleryContext } from '../hooks/context.js';
import { useLayoutEffect } from '../hooks/useLayoutEffect.js';
import { useStoreState } from '../hooks/useStoreState.js';
import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { askForLightbox } from '../state/transitions.js';
import { answer } from './answer.js';
import type { LightboxContent } from './LightboxContent.js';
import { useLocate } from './locate.js';
import { settle } from './settle.js';

type Content = typeof LightboxContent;

let loading: Promise<void> | undefined;
let loaded: Content | undefined;
let hasFailed = false;

/** Whether loading the lightbox's content has failed and not succeeded since. */
export const hasContentFailed = () => hasFailed;

/** Opens or closes a lightbox. */
export function setOpen(store: Store<GalleryState>, isOpen: boolean): void {
  store.update((state) => ({ ...state, lightbox: isOpen && (loaded ? true : 'loading') }));
}

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
 * The lightbox's content from the frame after its opening on, and what it calls when its closing animation has ended. It is loaded
 * at the first opening at the latest; until then the gallery on the page works. If it cannot load, the lightbox stays closed.
 */
export function useContent(): [Content | undefined, () => void] {
  const { store, root } = useGalleryContext();
  const locate = useLocate();
  const lightbox = useStoreState(store, (state) => state.lightbox);
  const [isThere, setThere] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: answers an opening, once
  useLayoutEffect(() => {
    if (!lightbox || isThere) return;
    let isGone = false;
    if (lightbox === 'loading')
      void loadContent().then(() => {
        if (isGone) return;
        settle(root.current);
        // A request to close: a page that holds `open` would otherwise hold open what is not there.
        store.update((state) => (loaded ? { ...state, lightbox: true } : askForLightbox(state, false, 'command')));
      });
    const end = answer(locate(store.getState().index), () => loaded && setThere(true));
    return () => {
      isGone = true;
      end?.();
    };
  }, [lightbox, isThere, store]);

  return [isThere ? loaded : undefined, () => setThere(false)];
}
