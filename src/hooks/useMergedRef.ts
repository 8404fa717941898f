import { type ForwardedRef, type RefObject, useCallback, useRef } from 'react';

/** One element, two who want it: the part itself, and whoever uses the part. */
export function useMergedRef<Element>(
  forwarded: ForwardedRef<Element>,
): [RefObject<Element | null>, (element: Element | null) => void] {
  const own = useRef<Element | null>(null);
  const merged = useCallback(
    (element: Element | null) => {
      own.current = element;
      if (typeof forwarded === 'function') forwarded(element);
      else if (forwarded) forwarded.current = element;
    },
    [forwarded],
  );
  return [own, merged];
}
