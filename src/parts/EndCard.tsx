'use client';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useGalleryContext } from '../hooks/context.js';
import { withParts } from '../strings/partsInEnglish.js';
import { EndCardContent } from './EndCardContent.js';
import type { NextStory } from './NextStoryLink.js';
import { useInsertSlides } from './useInsertSlides.js';

export interface EndCardProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The story that comes next; its page is prefetched when the reader comes near. @default none */
  next?: NextStory | undefined;
  /** Whether the next story's page is fetched before the reader asks for it. @default true */
  prefetch?: boolean | undefined;
  /** What else stands on the card, such as `<Share />` or a newsletter's form. */
  children?: ReactNode;
  /** Names the card to a screen reader. @default "End of the story", in the gallery's language */
  label?: string | undefined;
}

/** Behind the last photo, and before anything that might stand there. */
const BEHIND_LAST = -0.25;

const slidesIn = (count: number) => (count > 1 ? [count + BEHIND_LAST] : []);

/**
 * A place behind the last photo: the next story, back to the start, and what the page adds. It is reached and left as a photo
 * is, and the counter, the ticks, links and the lightbox know nothing of it. Behind a single photo, and without a script, there is none.
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
