// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { exactPlaceAt, isAligned, placeAt, positionOf, type Row, stepOfArrow } from '../../../src/strip/geometry.js';

const row = (direction: Row['direction'], width = 600, count = 8): Row => ({ width, count, direction });

describe.each([
  ['ltr', 1],
  ['rtl', -1],
] as const)('the row of slides, %s', (direction, sign) => {
  it.each([
    [0, 0],
    [1, 600],
    [7, 4200],
  ])('N6 slide %i fills the viewport at %i px from the start', (place, distance) => {
    expect(Math.abs(positionOf(place, row(direction)))).toBe(distance);
    expect(Math.sign(positionOf(place, row(direction)))).toBe(place ? sign : 0 * sign);
  });

  it.each([
    [0, 0, 'at the start'],
    [299, 0, 'just before half way'],
    [301, 1, 'just past half way'],
    [1800, 3, 'at a slide'],
    [-40, 0, 'pulled past the start'],
    [4300, 7, 'pulled past the end'],
  ])('N6 %i px from the start slide %i is nearest: %s', (distance, place) => {
    expect(placeAt(distance * sign, row(direction))).toBe(place);
  });

  it('N6 a strip on its way has a place between two', () => {
    expect(exactPlaceAt(750 * sign, row(direction))).toBe(1.25);
  });

  it.each([
    [600, true, 'exactly'],
    [605.9, true, 'what eight slides may be rounded by'],
    [606, false, 'no longer rounding'],
    [594.1, true, 'rounded down'],
    [900, false, 'half way'],
  ])('R15 %f px from the start stands in its place: %s', (distance, aligned) => {
    expect(isAligned(distance * sign, row(direction))).toBe(aligned);
  });

  it('W5 asks nothing of a strip that is not laid out', () => {
    const closed = row(direction, 0);
    expect(Math.abs(positionOf(3, closed))).toBe(0);
    expect(placeAt(0, closed)).toBe(0);
    expect(placeAt(500, closed)).toBe(0);
    expect(exactPlaceAt(500, closed)).toBe(0);
  });

  it('W23 has one place at least', () => {
    expect(placeAt(900 * sign, row(direction, 600, 0))).toBe(0);
  });
});

describe('arrow keys', () => {
  it.each([
    ['ArrowRight', 'ltr', 1],
    ['ArrowLeft', 'ltr', -1],
    ['ArrowRight', 'rtl', -1],
    ['ArrowLeft', 'rtl', 1],
    ['ArrowUp', 'ltr', 0],
  ] as const)('A28 %s in %s text goes %i', (key, direction, step) => {
    expect(stepOfArrow(key, direction)).toBe(step);
  });
});
