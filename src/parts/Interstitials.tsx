'use client';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useGalleryContext } from '../hooks/context.js';
import { useRhythm } from '../hooks/useRhythm.js';
import type { Rhythm } from '../state/interstitials.js';
import { withParts } from '../strings/partsInEnglish.js';
import { Interstitial, type InterstitialPlace } from './Interstitial.js';
import { useInsertSlides } from './useInsertSlides.js';

export interface InterstitialsProps extends Rhythm, Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /**
   * What each of them shows, such as `<AdSlot />`; or a function of the place, for one that wants to know it. It is mounted
   * once, when the reader comes near, and stays; in a story of more than 60 photos for as long as its place is in the page.
   */
  children: ReactNode | ((place: InterstitialPlace) => ReactNode);
  /** Other rhythms from a width of the gallery on, in CSS pixels, the narrowest first. @default the same in every width */
  widths?: readonly (Rhythm & { from: number })[] | undefined;
  /** How many slides before its own each of them is mounted. @default 2 */
  near?: number | undefined;
  /** Stands over each of them, and names it to a screen reader. @default "Advertisement", in the gallery's language */
  label?: string | undefined;
}

/**
 * Something between the photos now and then, such as an advertisement: a place of the strip that is swiped and stepped over
 * as a photo is, and that the counter, the ticks, links, reports of photos and the lightbox know nothing of. Its place is as
 * large as the stage, so that nothing moves when its content comes. Without a script there is none. What else it is given,
 * such as a class, goes to each of them.
 *
 * @example <PhotoGallery photos={photos}><Interstitials every={3}><AdSlot /></Interstitials></PhotoGallery>
 */
export const Interstitials = forwardRef<HTMLDivElement, InterstitialsProps>(function Interstitials(
  { children, every, first, gap, widths, near = 2, label, ...rest },
  ref,
) {
  const { words } = useGalleryContext();
  const name = label ?? withParts(words.strings).advertisement;
  const slidesIn = useRhythm({ every, first, gap, widths });
  return useInsertSlides(slidesIn, name).map(({ slide, number, box }) =>
    createPortal(
      <Interstitial ref={ref} slide={slide} number={number} near={near} label={name} {...rest}>
        {children}
      </Interstitial>,
      box,
      `${slide}`,
    ),
  );
});
