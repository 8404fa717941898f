import type { Photo } from './photo.js';

/**
 * What shape the stage has (W26): `"common"`, the commonest ratio among the photos; `"first"`, the first photo's;
 * `"tallest"`, the tallest photo's, so that none stands between fields of matte; or width divided by height as a number.
 */
export type Ratio = 'common' | 'first' | 'tallest' | number;

/** A press photograph's shape, for stories that say nothing better. */
const FALLBACK = 3 / 2;

/** The stage's width divided by its height. Photos of unknown size have no say. */
export function stageRatio(photos: readonly Photo[], ratio: Ratio = 'common'): number {
  if (typeof ratio === 'number') return ratio > 0 && ratio < Infinity ? ratio : FALLBACK;
  const ratios = photos.flatMap((photo) => ratioOf(photo) ?? []);
  const [first = FALLBACK] = ratios;
  if (ratio === 'first') return first;
  if (ratio === 'tallest') return ratios.length ? Math.min(...ratios) : FALLBACK;
  return commonest(ratios) ?? FALLBACK;
}

/** A photo's own width divided by its height, if it says its size. */
export function ratioOf({ width, height }: Photo): number | undefined {
  const ratio = Number(width) / Number(height);
  return width > 0 && ratio > 0 && ratio < Infinity ? ratio : undefined;
}

/** The first of the most frequent, alike to two decimals: 1500 × 1000 and 1500 × 1001 are one shape to the eye. */
function commonest(ratios: readonly number[]): number | undefined {
  const counts = new Map<string, number>();
  for (const ratio of ratios) counts.set(ratio.toFixed(2), (counts.get(ratio.toFixed(2)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return ratios.find((ratio) => counts.get(ratio.toFixed(2)) === most);
}
