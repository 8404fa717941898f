// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactPlaceAt, isAligned, placeAt, positionOf, type Row } from '../../../src/strip/geometry.js';
import { placeAfterRelease, placesBetween } from '../../../src/strip/reach.js';

const runs = { numRuns: 2000 };

const row: fc.Arbitrary<Row> = fc.record({
  // Browsers lay out in 64ths of a pixel.
  width: fc.integer({ min: 1, max: 4000 * 64 }).map((parts) => parts / 64),
  count: fc.integer({ min: 1, max: 60 }),
  direction: fc.constantFrom('ltr' as const, 'rtl' as const),
});
const rowAndPlaces = row.chain((row) => fc.tuple(fc.constant(row), fc.nat(row.count - 1), fc.nat(row.count - 1)));
const share = fc.double({ min: -0.49, max: 0.49, noNaN: true });

describe('the row of slides, at any width, in both directions', () => {
  it('T3 finds the slide again at its own position, and within half a slide of it', () => {
    fc.assert(
      fc.property(rowAndPlaces, share, ([row, place], off) => {
        const position = positionOf(place, row);
        expect(placeAt(position, row)).toBe(place);
        expect(isAligned(position, row)).toBe(true);
        expect(placeAt(position + off * row.width, row)).toBe(place);
        expect(placeAfterRelease(place + off, 0, row.count)).toBe(place);
      }),
      runs,
    );
  });

  it('T3 sees both ends of a way and everything between them, whichever way it goes', () => {
    fc.assert(
      fc.property(rowAndPlaces, share, ([row, from, to], off) => {
        const [first, last] = placesBetween(from + off, to, row.count);
        expect(first).toBeLessThanOrEqual(Math.min(from, to));
        expect(last).toBeGreaterThanOrEqual(Math.max(from, to));
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeLessThan(row.count);
        expect(last - first).toBeLessThanOrEqual(Math.abs(to - from) + 1);
      }),
      runs,
    );
  });

  it('T3 mirrors: what is so from left to right is so from right to left, with the sign turned', () => {
    fc.assert(
      fc.property(row, fc.integer({ min: -5000, max: 300_000 }), (row, position) => {
        const ltr: Row = { ...row, direction: 'ltr' };
        const rtl: Row = { ...row, direction: 'rtl' };
        expect(placeAt(-position, rtl)).toBe(placeAt(position, ltr));
        expect(exactPlaceAt(-position, rtl)).toBeCloseTo(exactPlaceAt(position, ltr));
        expect(isAligned(-position, rtl)).toBe(isAligned(position, ltr));
      }),
      runs,
    );
  });

  it('A46 never throws a flick further than the next slide, nor out of the row', () => {
    fc.assert(
      fc.property(
        rowAndPlaces,
        share,
        fc.constantFrom(-1 as const, 0 as const, 1 as const),
        ([row, place], off, flick) => {
          const end = placeAfterRelease(place + off, flick, row.count);
          expect(Math.abs(end - place)).toBeLessThanOrEqual(1);
          expect(end).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThan(row.count);
        },
      ),
      runs,
    );
  });
});
