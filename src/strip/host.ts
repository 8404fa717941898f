import type { Gesture } from './movement.js';

/**
 * The strip's owner, and all that the strip knows about the gallery. A slide is a number that the host gives it; its place is
 * its position in the row, from 0, and can change.
 */
export interface StripHost {
  /** Number of slides. */
  count(): number;
  /** The slide that should fill the viewport. */
  current(): number;
  slideAt(place: number): number;
  /** -1 where the slide is not in the row. */
  placeOf(slide: number): number;
  /** Renders slides around the current one where some are missing. True if it did: a call of `rearranged` follows. */
  makeRoom(): boolean;
  /** The reader's movement has passed halfway to another slide. */
  onNearest(slide: number): void;
  /** The reader's movement has settled on a slide. */
  onSettle(slide: number, by: Gesture | 'drag'): void;
}
