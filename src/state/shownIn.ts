import type { GalleryState } from './shape.js';

/** What fills the strip: a photo by its key, or what is none by its number. */
export function shownIn({ keys, slide }: GalleryState): string | number {
  return keys[slide] ?? slide;
}
