import { type RefObject, useEffect, useState } from 'react';
import { observeSize } from '../strip/observeSize.js';

/** Whether an element's content is cut at its lower edge, at any size that it comes to have, and whatever its content. */
export function useOverflow(element: RefObject<HTMLElement | null>, content: unknown): boolean {
  const [overflows, setOverflows] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other content may be cut at the same size
  useEffect(() => {
    const { current } = element;
    if (current) return observeSize(current, () => setOverflows(current.scrollHeight > current.clientHeight + 1));
  }, [element, content]);

  return overflows;
}
