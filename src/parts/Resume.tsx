'use client';
import { type ComponentPropsWithoutRef, type CSSProperties, forwardRef } from 'react';
import { useGalleryContext } from '../hooks/context.js';
import { type ResumeStorage, useResume } from '../hooks/useResume.js';
import { useToolPlace } from '../hooks/useToolPlace.js';
import { withParts } from '../strings/partsInEnglish.js';
import { Tool } from './Tool.js';

export interface ResumeProps extends Omit<ComponentPropsWithoutRef<'button'>, 'children'> {
  /**
   * Where the photo is stored: `sessionStorage`, `localStorage`, or an object of your own with `getItem` and `setItem`; or a
   * function that returns one, for pages that are also rendered on a server. Storage that throws is ignored.
   */
  storage: ResumeStorage | (() => ResumeStorage);
  /** The key that it is stored under. @default the gallery's `id`, else the page's path */
  storageKey?: string | undefined;
}

/** Makes it as wide as its words: a tool's size is a custom property of the stylesheet. */
const AS_WIDE_AS_WORDS = {
  '--inpics-button-size': 'auto',
  font: 'inherit',
  textDecoration: 'underline',
  textUnderlineOffset: '0.2em',
} as CSSProperties;

/**
 * Offers a reader who comes back the photo that they left at: a button in the bar, "Continue at photo 5", and one beside it that
 * dismisses the offer; in a narrow bar only the number. The offer disappears once the reader moves. There is none where the
 * address names a photo, or for a reader who had reached the end.
 *
 * @example <PhotoGallery id="medals" photos={photos}><Resume storage={() => localStorage} /></PhotoGallery>
 */
export const Resume = forwardRef<HTMLButtonElement, ResumeProps>(function Resume(
  { storage, storageKey, style, ...rest },
  ref,
) {
  const { words } = useGalleryContext();
  const inPlace = useToolPlace();
  const { offered, room, accept, dismiss } = useResume(storage, storageKey);
  if (offered === null) return null;
  const strings = withParts(words.strings);
  const number = offered + 1;
  const name = words.fill(strings.resume, { number });
  const isInWords = room === 'words';
  return inPlace(
    <>
      <Tool
        ref={ref}
        data-inpics="resume"
        aria-label={isInWords ? undefined : name}
        style={{ ...AS_WIDE_AS_WORDS, ...style }}
        onPress={accept}
        {...rest}
      >
        {/* A character that is mirrored in right-to-left text. */}
        {isInWords ? name : words.fill('» {number}', { number })}
      </Tool>
      {room !== 'bare' && (
        <Tool data-inpics="resume-dismiss" aria-label={strings.dismiss} path="m6 6 8 8m0-8-8 8" onPress={dismiss} />
      )}
    </>,
  );
});
