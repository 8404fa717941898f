import { useCallback } from 'react';
import { type Insert, useInserts } from '../hooks/useInserts.js';
import { InsertSlide } from './InsertSlide.js';

/** Puts slides of a name into the strip that are no photo's, and gives the element that each one's content goes into. */
export function useInsertSlides(slidesIn: (count: number) => readonly number[], name: string): readonly Insert[] {
  const shellOf = useCallback(
    (slide: number, onBox: (box: HTMLElement | null) => void) => (
      <InsertSlide key={`insert ${slide}`} slide={slide} label={name} onBox={onBox} />
    ),
    [name],
  );
  return useInserts(slidesIn, shellOf);
}
