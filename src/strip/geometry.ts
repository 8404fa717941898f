/** Writing direction: the only place where it turns into a sign is this module. */
export type Direction = 'ltr' | 'rtl';

/** The row of slides as the browser lays it out: each as wide as the viewport, and the scroll position negative in RTL. */
export interface Row {
  readonly width: number;
  readonly count: number;
  readonly direction: Direction;
}

/** The scroll position at which a slide fills the viewport. */
export function positionOf(place: number, { width, direction }: Row): number {
  return place * width * sign(direction);
}

/** The slide nearest to the middle of the viewport. */
export function placeAt(position: number, row: Row): number {
  return clamp(Math.round(exactPlaceAt(position, row)), row);
}

/** First and last slide that can be seen while the strip moves from one position to another. */
export function placesBetween(from: number, to: number, row: Row): [first: number, last: number] {
  const places = [exactPlaceAt(from, row), exactPlaceAt(to, row)];
  return [clamp(Math.floor(Math.min(...places)), row), clamp(Math.ceil(Math.max(...places)), row)];
}

/** Whether a slide stands in its place, give or take what browsers round. */
export function isAligned(position: number, row: Row): boolean {
  const exact = exactPlaceAt(position, row);
  return Math.abs(exact - Math.round(exact)) * row.width < 2 + row.count / 2;
}

/** A flick goes on for this long before the nearest slide is chosen. */
const FLICK_MS = 150;

/** Where a drag that is let go ends: the slide that its speed would carry it to, at most one from the nearest. */
export function placeAfterRelease(position: number, pixelsPerMs: number, row: Row): number {
  const nearest = placeAt(position, row);
  const carried = placeAt(position + pixelsPerMs * FLICK_MS, row);
  return Math.max(nearest - 1, Math.min(nearest + 1, carried));
}

/** Which way an arrow key goes: 1 on, -1 back. */
export function stepOfArrow(key: 'ArrowLeft' | 'ArrowRight', direction: Direction): 1 | -1 {
  return (key === 'ArrowRight') === (direction === 'ltr') ? 1 : -1;
}

function exactPlaceAt(position: number, { width, direction }: Row): number {
  return width ? (position / width) * sign(direction) : 0;
}

function clamp(place: number, { count }: Row): number {
  return Math.max(0, Math.min(place, count - 1));
}

function sign(direction: Direction): 1 | -1 {
  return direction === 'rtl' ? -1 : 1;
}
