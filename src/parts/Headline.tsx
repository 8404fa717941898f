'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useGalleryContext, useSlideContext } from '../hooks/context.js';

export interface HeadlineProps extends ComponentPropsWithoutRef<'h2'> {}

/** The photo's headline, one level below the story's (A12). Renders nothing if the photo has none. */
export const Headline = forwardRef<HTMLHeadingElement, HeadlineProps>(function Headline(props, ref) {
  const { photo } = useSlideContext();
  const { headingLevel } = useGalleryContext();
  if (!photo.headline) return null;
  const Heading = `h${headingLevel}` as 'h2';
  return (
    <Heading ref={ref} data-inpics="headline" lang={photo.lang} {...props}>
      {photo.headline}
    </Heading>
  );
});
