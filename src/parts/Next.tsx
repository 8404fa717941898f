'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { StepButton } from './StepButton.js';

export interface NextProps extends ComponentPropsWithoutRef<'button'> {}

/** To the next photo. Its content replaces the arrow. */
export const Next = forwardRef<HTMLButtonElement, NextProps>(function Next(props, ref) {
  return <StepButton ref={ref} {...props} part="next" />;
});
