import { type RefObject, useEffect, useState } from 'react';

/** Whether an element's content is cut at its lower edge, at any size that it comes to have. */
export function useOverflow(content: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(false);

  useEffect(() => {
    const element = content.current;
    if (!element || !globalThis.ResizeObserver) return;
    const observer = new ResizeObserver(() => setOverflows(element.scrollHeight > element.clientHeight + 1));
    observer.observe(element);
    return () => observer.disconnect();
  }, [content]);

  return overflows;
}
