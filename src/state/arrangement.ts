import type { GalleryState } from './shape.js';

/** Up to this many photos, each has a slide; in a longer story only those around the current one do. */
export const WHOLE = 60;

/** How many slides a longer story has. */
const WINDOW = 21;

type Arranged = Pick<GalleryState, 'photos' | 'slides' | 'first' | 'loop'>;

/** How many slides the story has. */
const lengthOf = ({ photos, slides }: Pick<Arranged, 'photos' | 'slides'>) => (slides ?? photos).length;

/** A slide's position in the story, from 0. */
const orderOf = (slide: number, { slides }: Pick<Arranged, 'slides'>) => slides?.indexOf(slide) ?? slide;

/**
 * Which slide comes first in the strip, as a position in the story. In the server's HTML it is the photo that the gallery opens
 * on, so that it shows without JavaScript; after that, in a long story or a loop, the one that puts the current slide in the
 * middle.
 */
export function firstOf(state: Omit<GalleryState, 'first'>): number {
  const { photos, slide, opening, ready, loop, travel } = state;
  if (!ready) return opening;
  const count = lengthOf(state);
  const length = photos.length > WHOLE ? WINDOW : count;
  // If one side has a slide more, it is the side that the reader came from, or before any move the side ahead. In a loop of two,
  // that slide is the other photo.
  const middle = orderOf(slide, state) - ((length - +(travel < 1)) >> 1);
  return loop ? modulo(middle, count) : Math.max(0, Math.min(middle, count - length));
}

/** This many flings in a row must be possible either way. */
const ROOM = 5;

/** Rearranges the slides around the current one if it has too little room; most moves change nothing. */
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

/** The slide at a place in the strip. */
export function slideAt(place: number, state: Arranged): number {
  const order = modulo(state.first + place, lengthOf(state));
  return state.slides?.[order] ?? order;
}

/** A slide's place in the strip; -1 where it is not in the page. */
export function placeOf(slide: number, state: Arranged): number {
  const place = behindFirst(slide, state);
  return place < slideCount(state) ? place : -1;
}

/** How many slides after the first one a slide comes, wrapping around at the story's end, whether or not it is in the page. */
export function behindFirst(slide: number, state: Arranged): number {
  return modulo(orderOf(slide, state) - state.first, lengthOf(state));
}

/** The slide after (1) or before (-1) the one that the reader sees; undefined where the story ends. */
export function neighbour(state: GalleryState, by: 1 | -1): number | undefined {
  const { slide, index, nearest, loop } = state;
  const order = orderOf(nearest === index ? slide : nearest, state) + by;
  return loop || order in (state.slides ?? state.photos) ? slideAt(order - state.first, state) : undefined;
}

/** Whether a slide, in a story with all its slides in the page, comes before the strip's first and so must follow the last. */
export function isBehind(slide: number, state: Arranged): boolean {
  return state.photos.length <= WHOLE && orderOf(slide, state) < state.first;
}

function modulo(value: number, count: number): number {
  return ((value % count) + count) % count;
}
