'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useGalleryContext, useSlideContext } from '../hooks/context.js';
import { useGalleryState } from '../hooks/useGalleryState.js';

export interface NumberProps extends ComponentPropsWithoutRef<'p'> {}

/** The photo's own number, "2/8": seen where no counter is, without JavaScript and on paper. */
export const Number = forwardRef<HTMLParagraphElement, NumberProps>(function Number(props, ref) {
  const { index } = useSlideContext('Gallery.Number');
  const { words } = useGalleryContext('Gallery.Number');
  const count = useGalleryState('Gallery.Number', (state) => state.photos.length);
  if (count < 2) return null;
  return (
    <p ref={ref} data-inpics="number" {...props}>
      <bdi>{words.fill(words.strings.counter, { number: index + 1, count })}</bdi>
    </p>
  );
});
