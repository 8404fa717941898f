import { useCallback, useEffect } from 'react';
import { interstitialsIn, type Rhythm } from '../state/interstitials.js';
import { useGalleryContext } from './context.js';
import { useWidth } from './useWidth.js';

export interface RhythmOptions extends Rhythm {
  widths?: readonly (Rhythm & { from: number })[] | undefined;
}

/** Which slides a rhythm adds to a story of `count` photos, at the gallery's current width. */
export function useRhythm({ widths = [], ...rhythm }: RhythmOptions): (count: number) => readonly number[] {
  const { root } = useGalleryContext();
  const width = useWidth(root);
  const { every, first, gap } = { ...rhythm, ...widths.filter(({ from }) => from <= (width ?? 0)).pop() };
  // Content mounted by one rhythm and not by the other would be fetched for nothing.
  const isKnown = !widths.length || width !== undefined;

  useEffect(() => {
    if (process.env.NODE_ENV === 'production') return;
    for (const [name, value] of Object.entries({ every, first, gap }))
      if (value !== undefined && !(value >= 1 && value < Infinity))
        console.error(`inpics: Interstitials: ${name} is ${value}; expected a number of photos, 1 or more.`);
  }, [every, first, gap]);

  return useCallback(
    (count) => (isKnown ? interstitialsIn(count, { every, first, gap }) : []),
    [isKnown, every, first, gap],
  );
}
