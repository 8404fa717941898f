/** How often something stands between the photos. Where one of the numbers is less than 1, there is nothing, and the console says so. */
export interface Rhythm {
  /** After every so many photos. @default 4 */
  every?: number | undefined;
  /** The first one after so many photos. @default the same as `every` */
  first?: number | undefined;
  /** At least so many photos between two of them, and before the first and behind the last one. @default 1 */
  gap?: number | undefined;
}

/**
 * The numbers of the slides that stand between the photos of a story: never first, never last. Where a number is none, or
 * less than 1, there are none at all.
 */
export function interstitialsIn(count: number, { every = 4, first = every, gap = 1 }: Rhythm): readonly number[] {
  const slides: number[] = [];
  if (![every, first, gap].every((photos) => photos >= 1 && photos < Infinity)) return slides;
  const least = Math.trunc(gap);
  const step = Math.max(least, Math.trunc(every));
  for (let after = Math.max(least, Math.trunc(first)); after <= count - least; after += step) slides.push(after - 0.5);
  return slides;
}
