import type { Photo } from './photo.js';

/** The photo whose caption is likely the highest. */
export function longestOf(photos: readonly Photo[]): number {
  const lengths = photos.map(({ headline, caption, captionText }) => `${headline}${captionText ?? caption}`.length);
  return lengths.indexOf(Math.max(...lengths));
}
