import { createElement, type ReactElement, type ReactNode, type RefObject, useCallback, useState } from 'react';
import { createPortal } from 'react-dom';
import { ownOf } from '../page/galleryOf.js';
import { useGalleryContext } from './context.js';
import { useLayoutEffect } from './useLayoutEffect.js';

const BAR = '[data-inpics="bar"]';

/** A tool that is written in one of them stays there. */
const PLACES = `${BAR}, [data-inpics="end-card"]`;

/** Where it was written. */
const HERE = 'here';

/**
 * Puts a tool, such as `Share`, into a bar: what stands in one, or on an end card, stays there; what is a child of a gallery, or of a lightbox,
 * goes to the end of its bar; without one it stays where it is. Nothing on the server, since a tool wants a script.
 *
 * @param first the element of a tool that goes to the bar's beginning instead
 * @returns what to hand the tool's element to, and to render: `return inPlace(<button … />)`
 */
export function useToolPlace(first?: RefObject<Element | null>): (tool: ReactElement) => ReactNode {
  const { root, count } = useGalleryContext();
  const [isMounted, setMounted] = useState(false);
  const [place, setPlace] = useState<typeof HERE | Element | null>(null);
  // A render later than the gallery itself, whose element is known by then.
  useLayoutEffect(() => setMounted(true), []);
  const probe = useCallback(
    (element: Element | null) => {
      if (element) setPlace(element.closest(PLACES) ? HERE : (ownOf(root.current, BAR)[0] ?? HERE));
    },
    [root],
  );
  const isAlone = count < 2;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the bar's own parts come and go
  useLayoutEffect(() => {
    // React lets go of it as a child of the bar, wherever in there it stands.
    if (place instanceof Element && first?.current) place.prepend(first.current);
  }, [place, first, isAlone]);
  return (tool) => {
    if (place === HERE) return tool;
    // Once more where the bar's own parts come and go, which React adds behind what is there.
    if (place) return createPortal(tool, place, count > 1 ? 'many' : 'one');
    return isMounted && createElement('span', { ref: probe, hidden: true });
  };
}
