import type { RefObject } from 'react';
import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { useLayoutEffect } from './useLayoutEffect.js';

/**
 * Focus in a slide that is about to become inert, or to leave with its photo, goes to the gallery's root, never to the
 * page's body (A15, W12); so does focus on a control that goes with the last but one photo.
 */
export function useFocusParking(root: RefObject<HTMLElement | null>, store: Store<GalleryState>): void {
  useLayoutEffect(
    () =>
      store.subscribe((state, previous) => {
        const element = root.current;
        const isLeftAlone = state.photos.length < 2 && previous.photos.length > 1;
        if (!element || (!isLeftAlone && shownIn(state) === shownIn(previous))) return;
        const { activeElement } = element.getRootNode() as Document | ShadowRoot;
        const going = activeElement?.closest(isLeftAlone ? '[data-inpics]' : '[data-inpics="slide"]');
        if (going && element.contains(going)) element.focus({ preventScroll: true });
      }),
    [root, store],
  );
}

function shownIn({ keys, index }: GalleryState): string | undefined {
  return keys[index];
}
