// Places with the fraction of the way to the next: 1.25 is a quarter of the way from the second to the third.

/** First and last slide that can be seen while the strip moves from one place to another. */
export function placesBetween(from: number, to: number, count: number): [first: number, last: number] {
  return [clamp(Math.floor(Math.min(from, to)), count), clamp(Math.ceil(Math.max(from, to)), count)];
}

/** Where a released drag ends: after a flick, forward (1) or back (-1), at the slide it was heading for, else at the nearest. */
export function placeAfterRelease(place: number, flick: 1 | 0 | -1, count: number): number {
  const round = flick > 0 ? Math.ceil : flick < 0 ? Math.floor : Math.round;
  return clamp(round(place), count);
}

function clamp(place: number, count: number): number {
  return Math.max(0, Math.min(place, count - 1));
}
