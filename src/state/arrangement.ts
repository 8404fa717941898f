import type { GalleryState } from './shape.js';

/** Up to so many photos all have a slide; in a longer story only those around the current one. */
export const WHOLE = 60;

/** How many slides a longer story has. */
const WINDOW = 21;

type Row = Pick<GalleryState, 'photos' | 'first' | 'loop'>;

/**
 * Which photo's slide stands first in the strip: in the server's HTML that of the one it opens on, so that it needs no
 * script to be seen; then whichever leaves the current photo in the middle, where the story is long or goes round.
 */
export function firstOf({ photos, index, opening, ready, loop, travel }: Omit<GalleryState, 'first'>): number {
  if (!ready) return opening;
  const count = photos.length;
  const length = count > WHOLE ? WINDOW : count;
  // Where one side has a photo more, it is the one that the reader came from; before any move the one ahead. Of two that go
  // round it is the other one.
  const middle = index - ((length - +(travel < 1)) >> 1);
  return loop ? modulo(middle, count) : Math.max(0, Math.min(middle, count - length));
}

/** So many flings without a rest have to be possible either way. */
const ROOM = 5;

/** Puts the slides around the current photo, where it has not room enough: most moves change nothing. */
export function arrange(state: GalleryState): GalleryState {
  const first = firstOf(state);
  const place = placeOf(state.index, state);
  const hasRoom = place >= ROOM && place < slideCount(state) - ROOM;
  return hasRoom || first === state.first ? state : { ...state, first };
}

/** How many photos have a slide. */
export function slideCount({ photos, first, loop }: Row): number {
  const count = photos.length;
  return count > WHOLE ? Math.min(WINDOW, loop ? count : count - first) : count;
}

/** The photo whose slide stands at a place of the strip. */
export function indexAt(place: number, { photos, first }: Row): number {
  return modulo(first + place, photos.length);
}

/** A photo's place in the strip; -1 where it has no slide. */
export function placeOf(index: number, state: Row): number {
  const place = modulo(index - state.first, state.photos.length);
  return place < slideCount(state) ? place : -1;
}

/** Whether a photo's slide comes before the first one in the page, and so must be put behind the last. */
export function isBehind(index: number, state: Row): boolean {
  return index < state.first && slideCount(state) === state.photos.length;
}

export function modulo(value: number, count: number): number {
  return ((value % count) + count) % count;
}
