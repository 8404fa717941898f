'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { isSafeLink } from '../data/safeUrl.js';
import { usePrinting } from '../hooks/usePrinting.js';
import { PhotoList } from './PhotoList.js';

export interface PrintProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The address printed under the photos, such as the story's own `url`. @default the page's, without its `#` */
  url?: string | undefined;
}

/**
 * Adds to the printed page: the address under the photos and, in a story of more than 60 photos, all of them, since the strip
 * holds only 21. Renders nothing on screen.
 *
 * @example <PhotoStory story={story}><Print url={story.url} /></PhotoStory>
 */
export const Print = forwardRef<HTMLDivElement, PrintProps>(function Print({ url, ...rest }, ref) {
  const { isPrinting, isShortened } = usePrinting();
  if (!isPrinting) return null;
  const address = url ?? location.href.replace(/#.*/, '');
  return (
    <div ref={ref} data-inpics="print" {...rest}>
      {isShortened && (
        // In place of the strip, as when the reader opens the list.
        <div data-inpics="all-photos" data-state="open">
          <PhotoList />
        </div>
      )}
      {isSafeLink(address) && (
        <p data-inpics="print-address">
          <a href={address}>{address}</a>
        </p>
      )}
    </div>
  );
});
