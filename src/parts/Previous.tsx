'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { StepButton } from './StepButton.js';

export interface PreviousProps extends ComponentPropsWithoutRef<'button'> {}

/** A button to the previous photo. Children replace the arrow. */
export const Previous = forwardRef<HTMLButtonElement, PreviousProps>(function Previous(props, ref) {
  return <StepButton ref={ref} {...props} part="previous" />;
});
