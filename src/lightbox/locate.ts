import { createContext, useContext } from 'react';
import { useGalleryContext } from '../hooks/context.js';
import type { Member } from './home.js';

/** Which gallery of the page a photo of the lightbox stands in, and as which of its photos. */
export type Locate = (index: number) => Member;

export const LocateContext = createContext<Locate | null>(null);

/** In a gallery's own lightbox: the gallery around it. In a group's: the member. */
export function useLocate(): Locate {
  const { root } = useGalleryContext();
  const locate = useContext(LocateContext);
  return locate ?? ((index) => ({ gallery: root.current, index }));
}
