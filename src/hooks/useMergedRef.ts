import { type ForwardedRef, type RefObject, useCallback, useRef } from 'react';

/** One element, two who want it: the part itself, and whoever uses the part. */
export function useMergedRef<Element>(
  forwarded: ForwardedRef<Element>,
): [RefObject<Element | null>, (element: Element | null) => void] {
  const own = useRef<Element | null>(null);
  const merged = useCallback(
    (element: Element | null) => {
      own.current = element;
      // React 19 takes back a clean-up function, and calls that instead of us at the end.
      if (typeof forwarded === 'function') return forwarded(element);
      if (forwarded) forwarded.current = element;
    },
    [forwarded],
  );
  return [own, merged];
}
