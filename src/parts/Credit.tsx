'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useGalleryContext, useSlideContext } from '../hooks/context.js';

export interface CreditProps extends ComponentPropsWithoutRef<'p'> {}

/** Who took the photo: "Photo: AP/Petros Giannakouris". Renders nothing if the photo has no credit. */
export const Credit = forwardRef<HTMLParagraphElement, CreditProps>(function Credit(props, ref) {
  const { photo } = useSlideContext();
  const { words } = useGalleryContext();
  if (!photo.credit) return null;
  const [before, after] = words.strings.credit.split('{credit}');
  return (
    <p ref={ref} data-inpics="credit" {...props}>
      {before}
      <bdi>{photo.credit}</bdi>
      {after}
    </p>
  );
});
