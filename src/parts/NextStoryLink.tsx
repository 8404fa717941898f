'use client';
import type { Photo } from '../data/photo.js';
import { isSafeLink } from '../data/safeUrl.js';
import { useGalleryContext } from '../hooks/context.js';
import { withParts } from '../strings/partsInEnglish.js';
import { Photograph } from './Photograph.js';

/** A story that a card leads to. */
export interface NextStory {
  /** Its page. One that no link may lead to (`javascript:`) is left out. */
  href: string;
  headline: string;
  /** Its picture, unless it is `sensitive`. It says nothing that the headline does not say: its `alt` is not read. */
  photo?: Photo | undefined;
}

/**
 * The story that comes next: its picture on the stage, its headline where a caption stands, where that has room however long
 * it is and however large its letters (A54). The picture is part of the link by the stylesheet alone, so that keys and
 * screen readers find it once.
 */
export function NextStoryLink({ href, headline, photo }: NextStory) {
  const { words } = useGalleryContext();
  return (
    <a data-inpics="next-story" href={isSafeLink(href) ? href : undefined} draggable={false}>
      <span data-inpics="next-story-kicker">{withParts(words.strings).nextStory}</span>{' '}
      <strong data-inpics="next-story-headline">
        <bdi>{headline}</bdi>
      </strong>
      {photo && (
        <span data-inpics="next-story-picture">
          <Photograph photo={photo} index={-1} sizes={photo.sizes ?? '100vw'} isThumbnail />
        </span>
      )}
    </a>
  );
}
