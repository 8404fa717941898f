import type { RefObject } from 'react';
import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { useLayoutEffect } from './useLayoutEffect.js';

/** Focus in a slide that is about to become inert goes to the gallery's root, never to the page's body (A15, W12). */
export function useFocusParking(root: RefObject<HTMLElement | null>, store: Store<GalleryState>): void {
  useLayoutEffect(
    () =>
      store.subscribe((state, previous) => {
        const element = root.current;
        if (!element || state.index === previous.index) return;
        const { activeElement } = element.getRootNode() as Document | ShadowRoot;
        const slide = activeElement?.closest('[data-inpics="slide"]');
        if (slide && element.contains(slide)) element.focus({ preventScroll: true });
      }),
    [root, store],
  );
}
