import type { GalleryState } from './shape.js';

/** Up to so many photos all have a slide; in a longer story only those around the current one. */
export const WHOLE = 60;

/** How many slides a longer story has. */
const WINDOW = 21;

type Arranged = Pick<GalleryState, 'photos' | 'slides' | 'first' | 'loop'>;

/** How many slides the story has. */
const lengthOf = ({ photos, slides }: Pick<Arranged, 'photos' | 'slides'>) => (slides ?? photos).length;

/** Where in the story a slide stands, from 0. */
const orderOf = (slide: number, { slides }: Pick<Arranged, 'slides'>) => slides?.indexOf(slide) ?? slide;

/**
 * Which slide stands first in the strip, by its order in the story: in the server's HTML that of the photo it opens on, so
 * that it needs no script to be seen; then whichever leaves the current one in the middle, where the story is long or goes
 * round.
 */
export function firstOf(state: Omit<GalleryState, 'first'>): number {
  const { photos, slide, opening, ready, loop, travel } = state;
  if (!ready) return opening;
  const count = lengthOf(state);
  const length = photos.length > WHOLE ? WINDOW : count;
  // Where one side has a slide more, it is the one that the reader came from; before any move the one ahead. Of two that go
  // round it is the other one.
  const middle = orderOf(slide, state) - ((length - +(travel < 1)) >> 1);
  return loop ? modulo(middle, count) : Math.max(0, Math.min(middle, count - length));
}

/** So many flings without a rest have to be possible either way. */
const ROOM = 5;

/** Puts the slides around the current one, where it has not room enough: most moves change nothing. */
export function arrange(state: GalleryState): GalleryState {
  const first = firstOf(state);
  const place = placeOf(state.slide, state);
  const hasRoom = place >= ROOM && place < slideCount(state) - ROOM;
  return hasRoom || first === state.first ? state : { ...state, first };
}

/** How many slides are in the page. */
export function slideCount(state: Arranged): number {
  const { photos, first, loop } = state;
  const count = lengthOf(state);
  return photos.length > WHOLE ? Math.min(WINDOW, loop ? count : count - first) : count;
}

/** The slide at a place of the strip. */
export function slideAt(place: number, state: Arranged): number {
  const order = modulo(state.first + place, lengthOf(state));
  return state.slides?.[order] ?? order;
}

/** A slide's place in the strip; -1 where it is not in the page. */
export function placeOf(slide: number, state: Arranged): number {
  const place = behindFirst(slide, state);
  return place < slideCount(state) ? place : -1;
}

/** How many slides behind the first one a slide stands, whether it is in the page or not, as the story goes round. */
export function behindFirst(slide: number, state: Arranged): number {
  return modulo(orderOf(slide, state) - state.first, lengthOf(state));
}

/** The slide one on (1) or back (-1) from the one that the reader sees; undefined where the story ends. */
export function neighbour(state: GalleryState, by: 1 | -1): number | undefined {
  const { slide, index, nearest, loop } = state;
  const order = orderOf(nearest === index ? slide : nearest, state) + by;
  return loop || order in (state.slides ?? state.photos) ? slideAt(order - state.first, state) : undefined;
}

/** Whether a slide of a whole story comes before the strip's first one, and so must be put behind the last. */
export function isBehind(slide: number, state: Arranged): boolean {
  return state.photos.length <= WHOLE && orderOf(slide, state) < state.first;
}

function modulo(value: number, count: number): number {
  return ((value % count) + count) % count;
}
