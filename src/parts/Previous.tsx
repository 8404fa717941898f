'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useGalleryContext } from '../hooks/context.js';
import { useStepButton } from '../hooks/useStepButton.js';

export interface PreviousProps extends ComponentPropsWithoutRef<'button'> {}

/** To the previous photo. Its content replaces the arrow. */
export const Previous = forwardRef<HTMLButtonElement, PreviousProps>(function Previous(
  { children, onClick, ...rest },
  ref,
) {
  const { words } = useGalleryContext('Gallery.Previous');
  const button = useStepButton('Gallery.Previous', -1, onClick);
  if (!button) return null;
  return (
    <button ref={ref} data-inpics="previous" aria-label={words.strings.previous} {...button} {...rest}>
      {children ?? (
        <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          <path d="m12.5 4-6 6 6 6" />
        </svg>
      )}
    </button>
  );
});
