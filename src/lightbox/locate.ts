import { type Locate, useGalleryContext } from '../hooks/context.js';

/** Inside a lightbox, which always tells its parts. */
export function useLocate(): Locate {
  return useGalleryContext().locate as Locate;
}
