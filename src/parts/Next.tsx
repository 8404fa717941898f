'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useGalleryContext } from '../hooks/context.js';
import { useStepButton } from '../hooks/useStepButton.js';

export interface NextProps extends ComponentPropsWithoutRef<'button'> {}

/** To the next photo. Its content replaces the arrow. */
export const Next = forwardRef<HTMLButtonElement, NextProps>(function Next({ children, onClick, ...rest }, ref) {
  const { words } = useGalleryContext('Gallery.Next');
  const button = useStepButton('Gallery.Next', 1, onClick);
  if (!button) return null;
  return (
    <button ref={ref} data-inpics="next" aria-label={words.strings.next} {...button} {...rest}>
      {children ?? (
        <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          <path d="m7.5 4 6 6-6 6" />
        </svg>
      )}
    </button>
  );
});
