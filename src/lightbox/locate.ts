import { type Locate, useGalleryContext } from '../hooks/context.js';

/** Only inside a lightbox, which always provides `locate`. */
export function useLocate(): Locate {
  return useGalleryContext().locate as Locate;
}
