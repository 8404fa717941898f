'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useGalleryContext } from '../hooks/context.js';
import { useShare } from '../hooks/useShare.js';
import { useToolPlace } from '../hooks/useToolPlace.js';
import { withParts } from '../strings/partsInEnglish.js';

export interface ShareProps extends ComponentPropsWithoutRef<'button'> {}

/**
 * Sends the current photo's link on: by the system's own sheet where there is one; else the link is copied, and a message
 * says so; where that is forbidden the message holds the link. With a `DeepLink` it is the photo's own address, else the
 * page's with the photo's anchor. On the end card it is the story's: its first photo's, with the page's title. It stands in
 * the bar. Its content replaces the icon.
 *
 * @example <PhotoGallery photos={photos}><Share /></PhotoGallery>
 */
export const Share = forwardRef<HTMLButtonElement, ShareProps>(function Share({ children, onClick, ...rest }, ref) {
  const inPlace = useToolPlace();
  const [shared, share] = useShare();
  const strings = withParts(useGalleryContext().words.strings);
  return inPlace(
    <>
      <button
        ref={ref}
        type="button"
        data-inpics="share"
        data-tool=""
        aria-label={strings.share}
        onClick={(event) => {
          onClick?.(event);
          if (!event.defaultPrevented) share();
        }}
        {...rest}
      >
        {children ?? (
          <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path d="M10 12.5v-10M6.5 6 10 2.5 13.5 6M6 9H4v8.5h12V9h-2" />
          </svg>
        )}
      </button>
      {shared && (
        <span data-inpics="share-message" data-state={shared.state}>
          {shared.state === 'copied' ? (
            strings.linkCopied
          ) : (
            <label>
              {strings.copyLink}{' '}
              <input readOnly dir="ltr" value={shared.url} onFocus={({ currentTarget }) => currentTarget.select()} />
            </label>
          )}
        </span>
      )}
    </>,
  );
});
