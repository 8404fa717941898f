import type { Photo } from './photo.js';

/** A photo's anchor in the page: its id, else `photo-` and its number; prefixed with the gallery's id if it has one. */
export function anchorOf(photo: Photo, index: number, galleryId?: string): string {
  const anchor = photo.id ?? `photo-${index + 1}`;
  return galleryId ? `${galleryId}-${anchor}` : anchor;
}
