'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useGalleryContext, useSlideContext } from '../hooks/context.js';

export interface NumberProps extends ComponentPropsWithoutRef<'p'> {}

/** The photo's number, "2/8": shown where there is no counter, without JavaScript, and on paper. */
export const Number = forwardRef<HTMLParagraphElement, NumberProps>(function Number(props, ref) {
  const { index } = useSlideContext();
  const { words, count } = useGalleryContext();
  if (count < 2) return null;
  return (
    <p ref={ref} data-inpics="number" {...props}>
      <bdi>{words.fill(words.strings.counter, { number: index + 1, count })}</bdi>
    </p>
  );
});
