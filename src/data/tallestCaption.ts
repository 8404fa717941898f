import type { Photo } from './photo.js';

/** The photo whose caption is likely to be the tallest. */
export function tallestCaptionOf(photos: readonly Photo[]): Photo {
  return photos.reduce((longest, photo) => (lengthOf(photo) > lengthOf(longest) ? photo : longest));
}

function lengthOf({ headline, caption, captionText }: Photo): number {
  return `${headline}${captionText ?? caption}`.length;
}
