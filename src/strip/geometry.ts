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

/** Let go at this speed or faster, in pixels a millisecond, a drag is a flick: it goes on to the next slide. */
const FLICK_SPEED = 0.3;

/** Where a drag that is let go ends: with a flick the slide that it was on its way to, else the nearest. */
export function placeAfterRelease(position: number, speed: number, row: Row): number {
  if (Math.abs(speed) < FLICK_SPEED) return placeAt(position, row);
  const exact = exactPlaceAt(position, row);
  return clamp(speed * sign(row.direction) > 0 ? Math.ceil(exact) : Math.floor(exact), row);
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
