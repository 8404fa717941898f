import { type RefObject, useEffect, useState } from 'react';
import { observeSize } from '../strip/observeSize.js';

/** Whether an element's content is cut at its lower edge, at any size that it comes to have. */
export function useOverflow(content: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(false);

  useEffect(() => {
    const element = content.current;
    return element
      ? observeSize(element, () => setOverflows(element.scrollHeight > element.clientHeight + 1))
      : undefined;
  }, [content]);

  return overflows;
}
