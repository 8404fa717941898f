'use client';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useGalleryContext } from '../hooks/context.js';
import { withParts } from '../strings/partsInEnglish.js';
import { EndCardContent } from './EndCardContent.js';
import type { NextStory } from './NextStoryLink.js';
import { useInsertSlides } from './useInsertSlides.js';

export interface EndCardProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The next story. Its page is prefetched when the reader comes near. @default none */
  next?: NextStory | undefined;
  /** Whether the next story's page is prefetched. @default true */
  prefetch?: boolean | undefined;
  /** More content for the card, such as `<Share />` or a newsletter form. */
  children?: ReactNode;
  /** The card's accessible name. @default "End of the story", in the gallery's language */
  label?: string | undefined;
}

/** After the last photo, and before anything else that might be there. */
const BEHIND_LAST = -0.25;

const slidesIn = (count: number) => (count > 1 ? [count + BEHIND_LAST] : []);

/**
 * A slide after the last photo: the next story, a button back to the start, and what the page adds. The reader reaches and
 * leaves it like a photo; the counter, the ticks, links and the lightbox ignore it. Not rendered after a single photo, or
 * without JavaScript.
 *
 * @example <PhotoGallery photos={photos}><EndCard next={{ href: '/next', headline: 'The next story' }}><Share /></EndCard></PhotoGallery>
 */
export const EndCard = forwardRef<HTMLDivElement, EndCardProps>(function EndCard({ label, ...content }, ref) {
  const { words } = useGalleryContext();
  const name = label ?? withParts(words.strings).endOfStory;
  return useInsertSlides(slidesIn, name).map(({ slide, box }) =>
    createPortal(<EndCardContent ref={ref} slide={slide} label={name} {...content} />, box, `${slide}`),
  );
});
