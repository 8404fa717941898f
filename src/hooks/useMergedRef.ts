import { type ForwardedRef, type RefObject, useCallback, useRef } from 'react';

/** Sets two refs to one element: the part's own, and the one passed to the part. */
export function useMergedRef<Element>(
  forwarded: ForwardedRef<Element>,
): [RefObject<Element | null>, (element: Element | null) => void] {
  const own = useRef<Element | null>(null);
  const merged = useCallback(
    (element: Element | null) => {
      own.current = element;
      // React 19 accepts a cleanup function here, and calls it at the end instead of this ref.
      if (typeof forwarded === 'function') return forwarded(element);
      if (forwarded) forwarded.current = element;
    },
    [forwarded],
  );
  return [own, merged];
}
