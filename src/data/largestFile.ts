import type { Photo } from './photo.js';
import { isReadableSource } from './readable.js';

/** An address in a `srcset` with its width, or with how many times as large it is. */
export const CANDIDATE = /([^\s,]\S*)\s+([\d.]+)[wx]/g;

/** Address of a photo's largest file, of whichever format; not of one that is cropped for some screens. */
export function largestFile({ src, srcSet, sources = [] }: Photo): string {
  const lists = sources.map((source) => (isReadableSource(source) && !source.media ? source.srcSet : ''));
  const candidates = [srcSet, ...lists].join().matchAll(CANDIDATE);
  const [largest] = [...candidates].sort((one, other) => Number(other[2]) - Number(one[2]));
  return largest?.[1] ?? src;
}
