import type { Photo } from '../data/photo.js';
import { behindFirst, firstOf, neighbour } from './arrangement.js';
import type { GalleryState, Via } from './shape.js';

type State = GalleryState;

/** What `photos` brings along: the list, and a key for each. */
interface List<T extends Photo> {
  readonly photos: readonly T[];
  readonly keys: readonly string[];
}

/**
 * The first state of a gallery. An index outside the list is brought inside; without photos it waits for them.
 * `ready` where there is no server's HTML to take over from. A state in the place of the settings keeps what else it holds.
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

/**
 * The reader, or a command, asks for a photo; or for a slide between two that is none: then they are still at the photo that
 * they came from.
 */
export function goTo(state: State, slide: number, via: Via, event?: unknown): State {
  const { photos, index } = state;
  const place = slide % 1 ? slide : within(slide, photos.length);
  if (!photos.length || place === state.slide) return approach(state, index);
  const moved = { ...state, travel: wayTo(place, state) };
  if (place % 1 || place === index) return { ...moved, slide: place, nearest: index };
  const request = { index: place, via, event };
  return state.controlled ? { ...moved, request } : { ...moved, request, index: place, nearest: place, slide: place };
}

/** On (1) or back (-1): in a loop as the slides stand, which of two photos alone says where a finger came from. */
function wayTo(target: number, state: State): 1 | -1 {
  const placeIn = (slide: number) => (state.loop ? behindFirst(slide, state) : slide);
  return placeIn(target) > placeIn(state.slide) ? 1 : -1;
}

/** One on (1) or one back (-1) from the slide that the reader sees; in a loop from the last to the first, and back. */
export function step(state: State, by: 1 | -1, via: Via, event?: unknown): State {
  const slide = neighbour(state, by);
  if (slide === undefined) return state;
  const moved = goTo(state, slide, via, event);
  return moved === state ? state : { ...moved, travel: by };
}

/** The reader, or a command, asks for the lightbox, or to be rid of it. */
export function askForLightbox(state: State, open: boolean, via: Via, event?: unknown): State {
  return { ...state, lightboxRequest: { open, via, event } };
}

/** The reader's own movement passed half way to another slide; where that is no photo's, the nearest one stays. */
export function approach(state: State, nearest: number): State {
  return nearest % 1 || nearest === state.nearest ? state : { ...state, nearest };
}

/** The strip takes over from the server's HTML, and with it the photo that the reader may have gone to before. */
export function takeOver(state: State, index: number): State {
  const moved = {
    ...goTo({ ...state, controlled: false }, index, 'scroll'),
    controlled: state.controlled,
    ready: true,
  };
  return { ...moved, first: firstOf(moved) };
}

/** The owner of a controlled index says which photo it is. */
export function follow(state: State, index: number): State {
  const target = within(index, state.photos.length);
  const request = state.request?.index === target ? state.request : null;
  return { ...state, index: target, nearest: target, slide: target, request };
}

/**
 * The list of photos changed: the place follows the photo; where it is gone, to the one that stands nearest (W22).
 * An owner's index that had no photo yet is followed once it has one.
 */
export function replacePhotos(state: State, list: List<Photo>, held = state.index): State {
  if (!state.photos.length) return open(list, state.index, state);
  // The same photos, perhaps with other words: a page that makes its list anew in each render lands here.
  if (list.keys.length === state.keys.length && list.keys.every((key, place) => key === state.keys[place]))
    return { ...state, photos: list.photos };
  const index = survivor(state, list.keys);
  const moved = index !== state.index;
  const arrival = moved && { index, slide: index, request: { index, via: 'photos' as const } };
  // A reader at what is no photo's stays there while their photo keeps its place; its own part sends them on where it goes itself.
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
