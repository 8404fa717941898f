'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { urlOf } from '../data/address.js';
import { largestFile } from '../data/largestFile.js';
import { useGalleryContext } from '../hooks/context.js';
import { useStoreState } from '../hooks/useStoreState.js';
import { useToolPlace } from '../hooks/useToolPlace.js';
import { withParts } from '../strings/partsInEnglish.js';
import { Icon } from './Icon.js';

export interface DownloadProps extends Omit<ComponentPropsWithoutRef<'a'>, 'href'> {}

/**
 * A link in the bar to the current photo's largest file, which the browser saves under the last part of its address. A file from
 * another origin opens in a new tab instead, so that the story stays. Children replace the icon.
 *
 * @example <PhotoGallery photos={photos}><Download /></PhotoGallery>
 */
export const Download = forwardRef<HTMLAnchorElement, DownloadProps>(function Download({ children, ...rest }, ref) {
  const { store, words } = useGalleryContext();
  const photo = useStoreState(store, ({ photos, index }) => photos[index]);
  const inPlace = useToolPlace();
  const href = photo && largestFile(photo);
  // A photo whose address was missing or unsafe has no file.
  if (!href) return null;
  return inPlace(
    <a
      ref={ref}
      href={href}
      download=""
      data-inpics="download"
      data-tool=""
      aria-label={withParts(words.strings).download}
      {...elsewhere(href)}
      {...rest}
    >
      {children ?? <Icon path="M10 2.5v10M6.5 9l3.5 3.5L13.5 9M3.5 16.5h13" />}
    </a>,
  );
});

/** Nothing on the server, where the link is not rendered either. */
function elsewhere(href: string): { target: string; rel: string } | undefined {
  const url = typeof location === 'undefined' ? undefined : urlOf(href, location.href);
  const isElsewhere = url?.protocol.startsWith('http') && url.origin !== location.origin;
  return isElsewhere ? { target: '_blank', rel: 'noopener noreferrer' } : undefined;
}
