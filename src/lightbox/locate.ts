import { useMemo } from 'react';
import { type Locate, useGalleryContext } from '../hooks/context.js';

/** Finds which gallery on the page has a photo of the lightbox: the lightbox's own, or one of its group's. */
export function useLocate(): Locate {
  const { root, locate } = useGalleryContext();
  return useMemo(() => locate ?? ((index) => ({ gallery: root.current, index })), [root, locate]);
}
