'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useGalleryContext } from '../hooks/context.js';
import { useShare } from '../hooks/useShare.js';
import { useToolPlace } from '../hooks/useToolPlace.js';
import { withParts } from '../strings/partsInEnglish.js';
import { Tool } from './Tool.js';

export interface ShareProps extends ComponentPropsWithoutRef<'button'> {}

/**
 * A button in the bar that shares the current photo's link. It opens the system's share sheet where there is one, else it copies
 * the link and a message says so; where copying is forbidden, the message contains the link. With a `DeepLink` the link is the
 * photo's own address, else the page's with the photo's anchor. On the end card it is the story's: its first photo's, with the
 * page's title. Children replace the icon.
 *
 * @example <PhotoGallery photos={photos}><Share /></PhotoGallery>
 */
export const Share = forwardRef<HTMLButtonElement, ShareProps>(function Share(props, ref) {
  const inPlace = useToolPlace();
  const [shared, share] = useShare();
  const strings = withParts(useGalleryContext().words.strings);
  return inPlace(
    <>
      <Tool
        ref={ref}
        data-inpics="share"
        aria-label={strings.share}
        path="M10 12.5v-10M6.5 6 10 2.5 13.5 6M6 9H4v8.5h12V9h-2"
        onPress={share}
        {...props}
      />
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
