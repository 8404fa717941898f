'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { StepButton } from './StepButton.js';

export interface NextProps extends ComponentPropsWithoutRef<'button'> {}

/** A button to the next photo. Children replace the arrow. */
export const Next = forwardRef<HTMLButtonElement, NextProps>(function Next(props, ref) {
  return <StepButton ref={ref} {...props} part="next" />;
});
