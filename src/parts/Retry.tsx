'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { createPortal } from 'react-dom';
import { useGalleryContext } from '../hooks/context.js';
import { useRetry } from '../hooks/useRetry.js';
import { withParts } from '../strings/partsInEnglish.js';

export interface RetryProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {}

/**
 * Shows a message where the current photo did not load, on the stage below its alt text, and a button that fetches it again.
 * Repeated presses wait longer each time (1 s, 2 s, 4 s and so on, at most 30). When the browser is online again, failed photos
 * are fetched once automatically. Screen readers hear of the failure and of the photo that loaded (A24).
 *
 * @example <PhotoGallery photos={photos}><Retry /></PhotoGallery>
 */
export const Retry = forwardRef<HTMLDivElement, RetryProps>(function Retry(props, ref) {
  const { words } = useGalleryContext();
  const { picture, hasFailed, isWaiting, retry } = useRetry();
  const strings = withParts(words.strings);
  return (
    picture &&
    createPortal(
      <div ref={ref} data-inpics="retry" data-state={isWaiting ? 'waiting' : 'failed'} hidden={!hasFailed} {...props}>
        <span data-inpics="retry-message">{strings.failed}</span>
        <button
          type="button"
          data-inpics="retry-button"
          data-button=""
          aria-disabled={isWaiting || undefined}
          onClick={retry}
        >
          {isWaiting ? strings.retrying : strings.retry}
        </button>
      </div>,
      picture,
    )
  );
});
