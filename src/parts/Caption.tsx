'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Credit } from './Credit.js';
import { Headline } from './Headline.js';
import { Number } from './Number.js';
import { Text } from './Text.js';

export interface CaptionProps extends ComponentPropsWithoutRef<'figcaption'> {}

/** The caption panel. @default number, headline, text and credit, as far as the photo has them */
export const Caption = forwardRef<HTMLElement, CaptionProps>(function Caption({ children, ...rest }, ref) {
  return (
    <figcaption ref={ref} data-inpics="caption" {...rest}>
      {children ?? (
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
