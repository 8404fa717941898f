// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { placeAfterRelease, placesBetween } from '../../../src/strip/reach.js';

describe('the way between two places', () => {
  it.each([
    [0, 1, [0, 1], 'one step'],
    [1, 0, [0, 1], 'one step back'],
    [0.5, 1, [0, 1], 'from half way'],
    [1, 1, [1, 1], 'nowhere'],
    [7, 0, [0, 7], 'all the way back'],
    [-0.1, 7.1, [0, 7], 'pulled past both ends'],
  ])('N6 from %f to %f the reader sees slides %j: %s', (from, to, places) => {
    expect(placesBetween(from, to, 8)).toEqual(places);
  });
});

describe('a drag that is let go', () => {
  it.each<[number, -1 | 0 | 1, number, string]>([
    [1.2, 0, 1, 'held still'],
    [1.7, 0, 2, 'let go slowly past half way'],
    [1.03, 1, 2, 'a flick on'],
    [1.97, -1, 1, 'a flick back'],
    [1, 1, 1, 'a flick that stands at its slide'],
    [6.8, 1, 7, 'a flick at the end'],
    [7.1, 1, 7, 'a flick past the end'],
    [-0.1, -1, 0, 'a flick past the start'],
  ])('A46 at %f with a flick of %i ends at slide %i: %s', (place, flick, end) => {
    expect(placeAfterRelease(place, flick, 8)).toBe(end);
  });
});
