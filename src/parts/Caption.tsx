'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useGalleryContext, useSlideContext } from '../hooks/context.js';
import { Credit } from './Credit.js';
import { Headline } from './Headline.js';
import { Number } from './Number.js';
import { Text } from './Text.js';

export interface CaptionProps extends ComponentPropsWithoutRef<'figcaption'> {}

/** The caption panel. @default the gallery's `captionContent`, else number, headline, text and credit, as far as the photo has them */
export const Caption = forwardRef<HTMLElement, CaptionProps>(function Caption({ children, ...rest }, ref) {
  const { captionContent } = useGalleryContext();
  const { photo } = useSlideContext();
  return (
    // Here and not on the figure, whose columns follow the page's direction.
    <figcaption ref={ref} data-inpics="caption" dir={photo.dir} {...rest}>
      {children ?? captionContent ?? (
        <>
          <Number />
          <Headline />
          <Text />
          <Credit />
        </>
      )}
    </figcaption>
  );
});
