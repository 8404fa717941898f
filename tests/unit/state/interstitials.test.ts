// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interstitialsIn, type Rhythm } from '../../../src/state/interstitials.js';

/** After how many photos each of them stands. */
const photosBefore = (count: number, rhythm: Rhythm) => interstitialsIn(count, rhythm).map((slide) => slide + 0.5);

describe('how often something stands between the photos', () => {
  it.each<[string, number, Rhythm, number[]]>([
    ['every fourth photo where nothing else is said', 9, {}, [4, 8]],
    ['every third of eight', 8, { every: 3 }, [3, 6]],
    ['never behind the last photo', 6, { every: 3 }, [3]],
    ['the first one earlier', 8, { every: 3, first: 1 }, [1, 4, 7]],
    ['never before the first photo', 4, { every: 1, first: 1 }, [1, 2, 3]],
    ['a gap before the end', 8, { every: 3, gap: 3 }, [3]],
    ['a gap before the first and between two', 9, { every: 1, first: 1, gap: 2 }, [2, 4, 6]],
    ['none in a story of one photo', 1, { every: 1 }, []],
    ['none without photos', 0, { every: 1 }, []],
    ['none where the rhythm is none', 8, { every: 0 }, []],
    ['none where it is not a number', 8, { every: Number.NaN }, []],
    ['none where it is endless', 8, { every: Number.POSITIVE_INFINITY, first: 2 }, []],
    ['none where the first is none', 8, { first: -2 }, []],
    ['none where the gap is none', 8, { gap: 0 }, []],
  ])('%s', (_, count, rhythm, places) => {
    expect(photosBefore(count, rhythm)).toEqual(places);
  });

  it('keeps the gap everywhere, whatever is asked for', () => {
    const photos = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(fc.nat(60), photos, photos, photos, (count, every, first, gap) => {
        const places = [0, ...photosBefore(count, { every, first, gap }), count];
        if (places.length === 2) return;
        for (const [index, place] of places.entries())
          if (index) expect(place - (places[index - 1] as number)).toBeGreaterThanOrEqual(gap);
      }),
    );
  });
});
