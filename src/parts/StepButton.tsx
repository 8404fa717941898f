'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useGalleryContext } from '../hooks/context.js';
import { useStep } from '../hooks/useStep.js';

export interface StepButtonProps extends Omit<ComponentPropsWithoutRef<'button'>, 'part'> {
  part: 'previous' | 'next';
}

/**
 * The button that `Previous` and `Next` render. Nothing where there is nothing to step through. At its end the button stays in
 * place, focusable, with `aria-disabled` (A9). Pressing it never moves focus (A8).
 */
export const StepButton = forwardRef<HTMLButtonElement, StepButtonProps>(function StepButton(
  { part, children, onClick, ...rest },
  ref,
) {
  const isNext = part === 'next';
  const { store, words, count } = useGalleryContext();
  const [isAtEnd, takeStep] = useStep(store, isNext ? 1 : -1);
  if (count < 2) return null;
  return (
    <button
      ref={ref}
      type="button"
      data-inpics={part}
      aria-label={words.strings[part]}
      aria-disabled={isAtEnd || undefined}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) takeStep(event.nativeEvent);
      }}
      {...rest}
    >
      {children ?? (
        <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          <path d={isNext ? 'm7.5 4 6 6-6 6' : 'm12.5 4-6 6 6 6'} />
        </svg>
      )}
    </button>
  );
});
