'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import type { Pace } from '../data/pace.js';
import { useGalleryContext } from '../hooks/context.js';
import { useAutoplay } from '../hooks/useAutoplay.js';
import { useMergedRef } from '../hooks/useMergedRef.js';
import { useToolPlace } from '../hooks/useToolPlace.js';
import { withParts } from '../strings/partsInEnglish.js';
import { Tool } from './Tool.js';

export interface AutoplayProps extends Omit<ComponentPropsWithoutRef<'button'>, 'children'> {
  /**
   * How long a photo is shown, in milliseconds: `base` plus `perWord` for each word of its caption, at least `min` and at most
   * `max`. An invalid value means its default.
   * @default { base: 3000, perWord: 300, min: 5000, max: 20000 }
   */
  pace?: Partial<Pace> | undefined;
  /** Whether it plays from the start; never if the reader prefers reduced motion. @default true */
  startsPlaying?: boolean | undefined;
}

/**
 * Advances the story automatically, with a button at the start of the bar that stops and starts it (A10). Any sign of reading
 * stops it, and it does not restart by itself: focus, a key, a press, a swipe, a drag, a selection, the lightbox. It waits while
 * the pointer rests on the photo, while a photo loads, at a warning, and out of view. It ends at the last photo.
 *
 * @example <PhotoGallery photos={photos}><Autoplay /></PhotoGallery>
 */
export const Autoplay = forwardRef<HTMLButtonElement, AutoplayProps>(function Autoplay(
  { pace, startsPlaying = true, ...rest },
  forwardedRef,
) {
  const [button, ref] = useMergedRef(forwardedRef);
  const inPlace = useToolPlace(button);
  const { isPlaying, toggle } = useAutoplay(button, pace, startsPlaying);
  const { words, count } = useGalleryContext();
  const { play, stop } = withParts(words.strings);
  if (count < 2) return null;
  return inPlace(
    <Tool
      ref={ref}
      data-inpics="autoplay"
      data-state={isPlaying ? 'playing' : 'stopped'}
      aria-label={isPlaying ? stop : play}
      path={isPlaying ? 'M7 4.5v11m6-11v11' : 'M6.5 4v12L16 10z'}
      onPress={toggle}
      {...rest}
    />,
  );
});
