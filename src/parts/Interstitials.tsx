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
   * The content of each, such as `<AdSlot />`, or a function that receives its place. It is mounted once, when the reader comes
   * near, and stays mounted; in a story of more than 60 photos, for as long as its slide is in the page.
   */
  children: ReactNode | ((place: InterstitialPlace) => ReactNode);
  /** Other rhythms for galleries at least `from` CSS pixels wide, narrowest first. @default the same at every width */
  widths?: readonly (Rhythm & { from: number })[] | undefined;
  /** How near, in slides, the reader is when the content is mounted. @default 2 */
  near?: number | undefined;
  /** The label above each, and its accessible name. @default "Advertisement", in the gallery's language */
  label?: string | undefined;
}

/**
 * Slides between the photos, such as advertisements. The reader swipes and steps through them like photos; the counter, the
 * ticks, links, reports of photos and the lightbox ignore them. Each is as large as the stage, so that nothing moves when its
 * content loads. Not rendered without JavaScript. Other props, such as a class, go to each of them.
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
