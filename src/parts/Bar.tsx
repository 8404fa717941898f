'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';

export interface BarProps extends ComponentPropsWithoutRef<'div'> {}

/** The row between photo and caption: counter, ticks and tools. */
export const Bar = forwardRef<HTMLDivElement, BarProps>(function Bar(props, ref) {
  return <div ref={ref} data-inpics="bar" {...props} />;
});
