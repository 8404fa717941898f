/** Writing direction. Only this module turns it into a sign. */
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

/** The place nearest to the middle of the viewport. */
export function placeAt(position: number, row: Row): number {
  return clamp(Math.round(exactPlaceAt(position, row)), row);
}

/** Whether a slide fills the viewport, allowing for browsers' rounding. */
export function isAligned(position: number, row: Row): boolean {
  const exact = exactPlaceAt(position, row);
  return Math.abs(exact - Math.round(exact)) * row.width < 2 + row.count / 2;
}

/** Which way an arrow key goes: 1 forward, -1 back, 0 for any other key. */
export function stepOfArrow(key: string, direction: Direction): 1 | -1 | 0 {
  if (key === 'ArrowRight') return sign(direction);
  return key === 'ArrowLeft' ? (-sign(direction) as 1 | -1) : 0;
}

/** The place at a scroll position, with the fraction of the way to the next. */
export function exactPlaceAt(position: number, { width, direction }: Row): number {
  return width ? (position / width) * sign(direction) : 0;
}

function clamp(place: number, { count }: Row): number {
  return Math.max(0, Math.min(place, count - 1));
}

function sign(direction: Direction): 1 | -1 {
  return direction === 'rtl' ? -1 : 1;
}
