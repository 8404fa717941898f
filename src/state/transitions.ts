import type { Photo } from '../data/photo.js';
import { behindFirst, firstOf, neighbour } from './arrangement.js';
import type { GalleryState, Via } from './shape.js';

type State = GalleryState;

/** The photos, and a key for each. */
interface List<T extends Photo> {
  readonly photos: readonly T[];
  readonly keys: readonly string[];
}

/**
 * The initial state of a gallery. An index outside the list is clamped; without photos it waits for them. `ready`: there is no
 * server HTML to take over from. A state passed as the settings keeps its other fields.
 */
export function open<T extends Photo>(
  list: List<T>,
  index: number,
  settings: { controlled: boolean; ready: boolean; loop: boolean },
): GalleryState<T> {
  const opening = within(index, list.photos.length);
  const state = {
    ...settings,
    ...list,
    index: opening,
    nearest: opening,
    slide: opening,
    request: null,
    opening,
    travel: 0 as const,
  };
  return { ...state, first: firstOf(state) };
}

/** The reader, or a command, requests a photo, or an insert between two: then `index` stays the photo that they came from. */
export function goTo(state: State, slide: number, via: Via, event?: unknown): State {
  const { photos, index } = state;
  const place = slide % 1 ? slide : within(slide, photos.length);
  if (!photos.length || place === state.slide) return approach(state, index);
  const moved = { ...state, travel: wayTo(place, state) };
  if (place % 1 || place === index) return { ...moved, slide: place, nearest: index };
  const request = { index: place, via, event };
  return state.controlled ? { ...moved, request } : { ...moved, request, index: place, nearest: place, slide: place };
}

/** Forward (1) or back (-1). In a loop the places decide: of two photos, only they tell where a finger came from. */
function wayTo(target: number, state: State): 1 | -1 {
  const placeIn = (slide: number) => (state.loop ? behindFirst(slide, state) : slide);
  return placeIn(target) > placeIn(state.slide) ? 1 : -1;
}

/** One forward (1) or back (-1) from the slide that the reader sees; a loop wraps around at both ends. */
export function step(state: State, by: 1 | -1, via: Via, event?: unknown): State {
  const slide = neighbour(state, by);
  if (slide === undefined) return state;
  const moved = goTo(state, slide, via, event);
  return moved === state ? state : { ...moved, travel: by };
}

/** The reader, or a command, requests that the lightbox open or close. */
export function askForLightbox(state: State, open: boolean, via: Via, event?: unknown): State {
  return { ...state, lightboxRequest: { open, via, event } };
}

/** The reader's own movement passed halfway to another slide; if that is an insert, the nearest photo stays. */
export function approach(state: State, nearest: number): State {
  return nearest % 1 || nearest === state.nearest ? state : { ...state, nearest };
}

/** The strip takes over from the server's HTML, at the photo that the reader may already have gone to. */
export function takeOver(state: State, index: number): State {
  const moved = {
    ...goTo({ ...state, controlled: false }, index, 'scroll'),
    controlled: state.controlled,
    ready: true,
  };
  return { ...moved, first: firstOf(moved) };
}

/** The owner of a controlled index sets it. */
export function follow(state: State, index: number): State {
  const target = within(index, state.photos.length);
  const request = state.request?.index === target ? state.request : null;
  return { ...state, index: target, nearest: target, slide: target, request };
}

/**
 * The list of photos changed: the gallery stays at its photo, or, if that is gone, moves to the nearest one left (W22). An
 * owner's index that had no photo yet is followed once it has one.
 */
export function replacePhotos(state: State, list: List<Photo>, held = state.index): State {
  if (!state.photos.length) return open(list, state.index, state);
  // The same photos, perhaps with other texts: a page that creates its list in each render ends up here.
  if (list.keys.length === state.keys.length && list.keys.every((key, place) => key === state.keys[place]))
    return { ...state, photos: list.photos };
  const index = survivor(state, list.keys);
  const moved = index !== state.index;
  const arrival = moved && { index, slide: index, request: { index, via: 'photos' as const } };
  // A reader at an insert stays there while their photo keeps its index; if the insert goes, its own part moves them on.
  const changed = { ...state, ...list, nearest: index, ...arrival };
  const next = { ...changed, first: firstOf(changed) };
  return moved || within(held, list.photos.length) === index ? next : follow(next, held);
}

function survivor({ keys, index }: State, next: readonly string[]): number {
  const places = new Map<string | undefined, number>(next.map((key, place) => [key, place]));
  for (let distance = 0; distance < keys.length; distance++) {
    const place = places.get(keys[index + distance]) ?? places.get(keys[index - distance]);
    if (place !== undefined) return place;
  }
  return within(index, next.length);
}

function within(index: number, count: number): number {
  const whole = Math.trunc(index) || 0;
  return Math.max(0, count ? Math.min(whole, count - 1) : whole);
}
