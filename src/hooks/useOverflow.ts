import { type RefObject, useEffect, useState } from 'react';
import { observeSize } from '../strip/observeSize.js';

/** Whether an element's content is cut off at its bottom edge. Checks again when its size or content changes. */
export function useOverflow(element: RefObject<HTMLElement | null>, content: unknown): boolean {
  const [overflows, setOverflows] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other content can be cut off at the same size
  useEffect(() => {
    const { current } = element;
    if (current) return observeSize(current, () => setOverflows(current.scrollHeight > current.clientHeight + 1));
  }, [element, content]);

  return overflows;
}
