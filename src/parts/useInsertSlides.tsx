import { useCallback } from 'react';
import { type Insert, useInserts } from '../hooks/useInserts.js';
import { InsertSlide } from './InsertSlide.js';

/** Puts named slides that are no photo's into the strip, and returns the element that each one's content renders into. */
export function useInsertSlides(slidesIn: (count: number) => readonly number[], name: string): readonly Insert[] {
  const shellOf = useCallback(
    (slide: number, onBox: (box: HTMLElement | null) => void) => (
      <InsertSlide key={`insert ${slide}`} slide={slide} label={name} onBox={onBox} />
    ),
    [name],
  );
  return useInserts(slidesIn, shellOf);
}
