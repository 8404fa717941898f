import { createElement, type ReactElement, type ReactNode, type RefObject, useCallback, useState } from 'react';
import { createPortal } from 'react-dom';
import { ownOf } from '../page/galleryOf.js';
import { useGalleryContext } from './context.js';
import { useLayoutEffect } from './useLayoutEffect.js';

const BAR = '[data-inpics="bar"]';

/** A tool that is written inside one of these stays there. */
const PLACES = `${BAR}, [data-inpics="end-card"]`;

/** Where it was written. */
const HERE = 'here';

/**
 * Puts a tool, such as `Share`, into a bar. Inside a bar or an end card it stays there; as a child of a gallery or a lightbox it
 * goes to the end of that one's bar; without a bar it stays where it is. Nothing on the server, since a tool needs JavaScript.
 *
 * @param first the element of a tool that goes to the start of the bar instead
 * @returns a function that takes the tool's element and returns what to render: `return inPlace(<button … />)`
 */
export function useToolPlace(first?: RefObject<Element | null>): (tool: ReactElement) => ReactNode {
  const { root, count } = useGalleryContext();
  const [isMounted, setMounted] = useState(false);
  const [place, setPlace] = useState<typeof HERE | Element | null>(null);
  // One render after the gallery itself, whose element is known by then.
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
    // React can remove it from the bar wherever in the bar it is.
    if (place instanceof Element && first?.current) place.prepend(first.current);
  }, [place, first, isAlone]);
  return (tool) => {
    if (place === HERE) return tool;
    // Remounts when the bar's own parts come and go, since React appends those after what is there.
    if (place) return createPortal(tool, place, count > 1 ? 'many' : 'one');
    return isMounted && createElement('span', { ref: probe, hidden: true });
  };
}
