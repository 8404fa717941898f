import type { GalleryState } from './shape.js';

/** What fills the strip: a photo's key, or an insert's number. */
export function shownIn({ keys, slide }: GalleryState): string | number {
  return keys[slide] ?? slide;
}
