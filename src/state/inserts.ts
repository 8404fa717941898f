import type { ReactNode } from 'react';
import { firstOf } from './arrangement.js';
import type { GalleryState } from './shape.js';

/** Slides without a photo, by number: 2.5 comes after the third photo. */
export type Inserts = ReadonlyMap<number, ReactNode>;

/**
 * Puts a part's slides between the photos, replacing those that it had there. If the slide that the reader is at is removed,
 * they are back at the photo that they came from.
 */
export function putInserts(state: GalleryState, own: Inserts, before: Inserts): GalleryState {
  const others = [...(state.inserts ?? [])].filter(([slide]) => !before.has(slide));
  const inserts = new Map([...others, ...own]);
  const slides = [...state.photos.keys(), ...inserts.keys()].sort((one, other) => one - other);
  const changed = {
    ...state,
    ...(inserts.size ? { inserts, slides } : { inserts: undefined, slides: undefined }),
    slide: slides.includes(state.slide) ? state.slide : state.index,
    // A new array, since the slides changed: it makes the strip reposition itself.
    keys: [...state.keys],
  };
  return { ...changed, first: firstOf(changed) };
}
