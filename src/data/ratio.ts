import type { Photo } from './photo.js';

/**
 * What shape the stage has (W26): `"common"`, the commonest ratio among the photos; `"first"`, the first photo's;
 * `"tallest"`, the tallest photo's, so that none stands between fields of matte; or width divided by height as a number, such
 * as `16 / 9`. A number that no shape has is taken as 3 / 2.
 */
export type Ratio = 'common' | 'first' | 'tallest' | number;

/** A press photograph's shape, for stories that say nothing better. */
const FALLBACK = 3 / 2;

/** The stage's width divided by its height. Photos of unknown size have no say. */
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

/** A photo's own width divided by its height, if it says its size. */
export function ratioOf({ width, height }: Photo): number | undefined {
  const ratio = Number(width) / Number(height);
  return width > 0 && ratio > 0 && ratio < Infinity ? ratio : undefined;
}

function pick(ratio: Exclude<Ratio, number>, ratios: readonly number[]): number | undefined {
  if (ratio === 'first') return ratios[0];
  if (ratio === 'tallest') return Math.min(...ratios);
  // The first of the most frequent, alike to two decimals: 1500 × 1000 and 1500 × 1001 are one shape to the eye.
  const alike: Record<string, number[]> = {};
  for (const each of ratios) {
    const shape = each.toFixed(2);
    alike[shape] ??= [];
    alike[shape].push(each);
  }
  return Object.values(alike).sort((one, other) => other.length - one.length)[0]?.[0];
}
