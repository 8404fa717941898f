/** How often an interstitial appears between the photos. With a number less than 1 there are none, and the console says so. */
export interface Rhythm {
  /** Photos from one interstitial to the next. @default 4 */
  every?: number | undefined;
  /** Photos before the first one. @default the same as `every` */
  first?: number | undefined;
  /** Minimum number of photos between two, before the first and after the last. @default 1 */
  gap?: number | undefined;
}

/**
 * The numbers of a story's interstitial slides: never first, never last. If a setting is not a number, or less than 1, there
 * are none at all.
 */
export function interstitialsIn(count: number, { every = 4, first = every, gap = 1 }: Rhythm): readonly number[] {
  const slides: number[] = [];
  if (![every, first, gap].every((photos) => photos >= 1 && photos < Infinity)) return slides;
  const least = Math.trunc(gap);
  const step = Math.max(least, Math.trunc(every));
  for (let after = Math.max(least, Math.trunc(first)); after <= count - least; after += step) slides.push(after - 0.5);
  return slides;
}
