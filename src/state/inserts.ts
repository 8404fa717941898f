import type { ReactNode } from 'react';
import { firstOf } from './arrangement.js';
import type { GalleryState } from './shape.js';

/** Slides that are no photo's, by their numbers: 2.5 stands behind the third photo. */
export type Inserts = ReadonlyMap<number, ReactNode>;

/**
 * Puts slides between the photos, in the place of those that the same part had there. A reader who stands at one that goes
 * stands at the photo that they came from.
 */
export function putInserts(state: GalleryState, own: Inserts, before: Inserts): GalleryState {
  const others = [...(state.inserts ?? [])].filter(([slide]) => !before.has(slide));
  const inserts = new Map([...others, ...own]);
  const slides = [...state.photos.keys(), ...inserts.keys()].sort((one, other) => one - other);
  const changed = {
    ...state,
    ...(inserts.size ? { inserts, slides } : { inserts: undefined, slides: undefined }),
    slide: slides.includes(state.slide) ? state.slide : state.index,
    // The slides are others: by this the strip is placed anew.
    keys: [...state.keys],
  };
  return { ...changed, first: firstOf(changed) };
}
