import { slideCount, WHOLE } from './arrangement.js';
import type { GalleryState } from './shape.js';

/** Thumbnails from one photo to another, both included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** The range moves in steps of this many, so that scrolling does not create a new one at every pixel. */
const STEP = 8;

/** Before anything is measured: the photos that have a slide, since without JavaScript a link can lead to no others. */
export function openingRange(state: GalleryState): Range {
  const { photos, first } = state;
  if (photos.length <= WHOLE) return { first: 0, last: photos.length - 1 };
  return { first, last: Math.min(first + slideCount(state), photos.length) - 1 };
}

/** Those in view, and as many again before and after, for a fling; in a story that is not long, all of them. */
export function rangeAround({ first, last }: Range, count: number): Range {
  if (count <= WHOLE) return { first: 0, last: count - 1 };
  const reach = last - first + 1;
  return {
    first: Math.max(0, Math.floor((first - reach) / STEP) * STEP),
    last: Math.min(Math.ceil((last + reach) / STEP) * STEP, count - 1),
  };
}

/**
 * Which photos have a thumbnail, in order: the range, and some around each that holds the reader's place, such as the focused
 * one, so that Tab continues from there however far the row was scrolled.
 *
 * @param held -1 for none
 */
export function thumbnailsIn({ first, last }: Range, held: readonly number[], count: number): number[] {
  const reach = Math.ceil((last - first) / 3);
  const ranges = [
    [first, last],
    ...held.filter((index) => index >= 0).map((index) => [index - reach, index + reach]),
  ] as const;
  const indexes = new Set<number>();
  for (const [from = 0, to = 0] of ranges) {
    for (let index = Math.max(0, from); index <= Math.min(to, count - 1); index++) indexes.add(index);
  }
  return Array.from(indexes).sort((one, other) => one - other);
}
