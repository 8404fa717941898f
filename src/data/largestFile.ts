import type { Photo } from './photo.js';
import { isReadableSource } from './readable.js';

/** A candidate in a `srcset`: its URL, and its width or density. */
export const CANDIDATE = /([^\s,]\S*)\s+([\d.]+)[wx]/g;

/** URL of a photo's largest file, in any format, but not of a crop for some screens. */
export function largestFile({ src, srcSet, sources = [] }: Photo): string {
  const lists = sources.map((source) => (isReadableSource(source) && !source.media ? source.srcSet : ''));
  const candidates = [srcSet, ...lists].join().matchAll(CANDIDATE);
  const [largest] = [...candidates].sort((one, other) => Number(other[2]) - Number(one[2]));
  return largest?.[1] ?? src;
}
