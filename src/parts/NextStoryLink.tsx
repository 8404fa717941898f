'use client';
import type { Photo } from '../data/photo.js';
import { isRenderable } from '../data/readable.js';
import { isSafeLink } from '../data/safeUrl.js';
import { useGalleryContext } from '../hooks/context.js';
import { withParts } from '../strings/partsInEnglish.js';
import { Photograph } from './Photograph.js';

/** A story that an end card leads to. */
export interface NextStory {
  /** Address of its page. An unsafe one (`javascript:`) is left out. */
  href: string;
  headline: string;
  /** Its picture, not shown if it is `sensitive`. It adds nothing to the headline, so its `alt` is not read. */
  photo?: Photo | undefined;
}

/**
 * The next story: its picture on the stage, its headline where captions are, which has room for any length and any text size
 * (A54). Only the stylesheet puts the picture on the stage, so that keyboard and screen reader find one link.
 */
export function NextStoryLink({ href, headline, photo }: NextStory) {
  const { words } = useGalleryContext();
  return (
    <a data-inpics="next-story" href={isSafeLink(href) ? href : undefined} draggable={false}>
      <span data-inpics="next-story-kicker">{withParts(words.strings).nextStory}</span>{' '}
      <strong data-inpics="next-story-headline">
        <bdi>{isRenderable(headline) && headline}</bdi>
      </strong>
      {photo && (
        <span data-inpics="next-story-picture">
          <Photograph photo={photo} index={-1} sizes={photo.sizes ?? '100vw'} isThumbnail />
        </span>
      )}
    </a>
  );
}
