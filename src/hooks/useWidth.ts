import { type RefObject, useEffect, useState } from 'react';
import { observeSize } from '../strip/observeSize.js';

/** An element's width in CSS pixels; undefined until it is known. */
export function useWidth(element: RefObject<HTMLElement | null>): number | undefined {
  const [width, setWidth] = useState<number>();
  // Not a layout effect: the element can be a parent's, whose ref React sets later.
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => setWidth(current.clientWidth);
    measure();
    return observeSize(current, measure);
  }, [element]);
  return width;
}
