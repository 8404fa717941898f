'use client';
import { type ComponentPropsWithoutRef, forwardRef, useRef } from 'react';
import { isSafeLink } from '../data/safeUrl.js';
import { useGalleryContext } from '../hooks/context.js';
import { useAllPhotos } from '../hooks/useAllPhotos.js';
import { withParts } from '../strings/partsInEnglish.js';
import { PhotoList } from './PhotoList.js';

export interface AllPhotosProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** Address of a page that lists all photos, for readers without JavaScript: the button is a link to it. @default no link */
  allPhotosHref?: string | undefined;
}

/**
 * All photos and captions in one list, as on paper, one press away and back (W31). Ctrl+F finds what is in it. While it is
 * open, it takes the place of stage, bar and thumbnails, and the gallery stays at its photo.
 *
 * @example <PhotoGallery photos={photos}><AllPhotos /></PhotoGallery>
 */
export const AllPhotos = forwardRef<HTMLDivElement, AllPhotosProps>(function AllPhotos(
  { allPhotosHref, ...rest },
  ref,
) {
  const { words, count, headingLevel } = useGalleryContext();
  const heading = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement & HTMLAnchorElement>(null);
  const { isServerHtml, isOpen, toggle } = useAllPhotos(heading, button);
  if (count < 2) return null;
  const { allPhotos, onePhoto } = withParts(words.strings);
  const Heading = `h${headingLevel}` as 'h2';
  const name = 'all-photos-button';
  return (
    <div ref={ref} data-inpics="all-photos" data-state={isOpen ? 'open' : 'closed'} {...rest}>
      <div data-inpics="all-photos-head">
        {isOpen && (
          <Heading ref={heading} tabIndex={-1} data-inpics="all-photos-heading">
            {allPhotos}
          </Heading>
        )}
        {isServerHtml && isSafeLink(allPhotosHref) ? (
          <a ref={button} href={allPhotosHref} data-inpics={name}>
            {allPhotos}
          </a>
        ) : (
          // The name says what the next press does, so the button exposes no state.
          <button ref={button} type="button" data-inpics={name} onClick={toggle}>
            {isOpen ? onePhoto : allPhotos}
          </button>
        )}
      </div>
      {isOpen && <PhotoList />}
      {isOpen && (
        <button type="button" data-inpics={name} onClick={toggle}>
          {onePhoto}
        </button>
      )}
    </div>
  );
});
