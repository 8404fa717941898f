import type { Photo } from './photo.js';

/**
 * Shape of the stage (W26): `"common"`, the most common ratio among the photos; `"first"`, the first photo's; `"tallest"`,
 * the tallest photo's, so that no photo has matte on both sides; or width divided by height as a number, such as `16 / 9`.
 * An invalid number falls back to 3 / 2.
 */
export type Ratio = 'common' | 'first' | 'tallest' | number;

/** The shape of a press photograph, where nothing better is known. */
const FALLBACK = 3 / 2;

/** The stage's width divided by its height. Photos of unknown size do not count. */
export function stageRatio(photos: readonly Photo[], ratio: Ratio = 'common'): number {
  const wanted =
    typeof ratio === 'number'
      ? ratio
      : pick(
          ratio,
          photos.flatMap((photo) => ratioOf(photo) ?? []),
        );
  return wanted && wanted > 0 && wanted < Infinity ? wanted : FALLBACK;
}

/** A photo's width divided by its height; undefined if its size is missing or invalid. */
export function ratioOf({ width, height }: Photo): number | undefined {
  const ratio = Number(width) / Number(height);
  return width > 0 && ratio > 0 && ratio < Infinity ? ratio : undefined;
}

function pick(ratio: Exclude<Ratio, number>, ratios: readonly number[]): number | undefined {
  if (ratio === 'first') return ratios[0];
  if (ratio === 'tallest') return Math.min(...ratios);
  // The first of the most frequent, compared to two decimals: 1500 × 1000 and 1500 × 1001 look the same.
  const alike: Record<string, number[]> = {};
  for (const each of ratios) {
    const shape = each.toFixed(2);
    alike[shape] ??= [];
    alike[shape].push(each);
  }
  return Object.values(alike).sort((one, other) => other.length - one.length)[0]?.[0];
}
