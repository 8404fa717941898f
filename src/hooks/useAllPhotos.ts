import { type RefObject, useRef, useState } from 'react';
import { useGalleryContext } from './context.js';
import { useLayoutEffect } from './useLayoutEffect.js';
import { useStoreState } from './useStoreState.js';

export interface AllPhotosState {
  /** Whether this is still the server's HTML, where the button can be a link. */
  readonly isServerHtml: boolean;
  readonly isOpen: boolean;
  /** Opens the list of all photos in place of the stage, or closes it. */
  toggle(): void;
}

/**
 * Opens and closes the list of all photos. Focus moves to its heading and back to the button; the page scrolls to the top of
 * the list and back to where the reader left it.
 */
export function useAllPhotos(
  heading: RefObject<HTMLElement | null>,
  button: RefObject<HTMLElement | null>,
): AllPhotosState {
  const { store } = useGalleryContext();
  const isOpen = useStoreState(store, (state) => Boolean(state.listed));
  const ready = useStoreState(store, (state) => state.ready);
  // Known one render after the gallery itself, so that a focused link can pass focus to the button.
  const [wasFocused, setWasFocused] = useState<boolean | null>(ready ? false : null);
  const left = useRef<number | null>(null);
  const list = (listed: boolean | undefined) => store.update((state) => ({ ...state, listed }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: `list` reads nothing that a later render changes
  useLayoutEffect(() => () => list(undefined), [store]);

  useLayoutEffect(() => {
    if (ready) setWasFocused((known) => known ?? button.current?.matches(':focus') ?? false);
  }, [ready, button]);
  useLayoutEffect(() => {
    if (wasFocused) button.current?.focus({ preventScroll: true });
  }, [wasFocused, button]);

  useLayoutEffect(() => {
    const page = document.scrollingElement;
    if (isOpen) {
      heading.current?.focus({ preventScroll: true });
      const above = aboveWindow(heading.current?.closest('[data-inpics="all-photos"]'));
      if (page && above) scrollPage(page.scrollTop + above);
    } else if (left.current !== null) {
      scrollPage(left.current);
      left.current = null;
      button.current?.focus({ preventScroll: true });
    }
  }, [isOpen, heading, button]);

  return {
    isServerHtml: wasFocused === null,
    isOpen,
    toggle() {
      if (!isOpen) left.current = document.scrollingElement?.scrollTop ?? 0;
      list(!isOpen);
    },
  };
}

/** Scrolls at once, whatever the site's `scroll-behavior`. */
function scrollPage(top: number): void {
  document.scrollingElement?.scrollTo?.({ top, behavior: 'instant' });
}

/** How far an element is above what the reader sees below a site's fixed header: 0 or less. */
function aboveWindow(element: Element | null | undefined): number {
  if (!element) return 0;
  const header = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  return Math.min(0, element.getBoundingClientRect().top - header);
}
