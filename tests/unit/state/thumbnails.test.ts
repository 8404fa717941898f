import { describe, expect, it } from 'vitest';
import { openingRange, rangeAround, thumbnailsIn } from '../../../src/state/thumbnails.js';
import { open } from '../../../src/state/transitions.js';

function storyOf(count: number, index = 0, loop = false) {
  const keys = Array.from({ length: count }, (_, place) => `${place}`);
  const photos = keys.map((id) => ({ id, src: `${id}.jpg`, width: 3, height: 2, alt: id }));
  return open({ photos, keys }, index, { controlled: false, ready: false, loop });
}

describe('the thumbnails in the server’s HTML', () => {
  it.each([
    ['all of a story that has all its slides', 60, 30, { first: 0, last: 59 }],
    ['those whose photos have a slide, in a longer one', 61, 30, { first: 30, last: 50 }],
    ['as many as are left at its end', 10_000, 9_990, { first: 9_990, last: 9_999 }],
  ])('R8 are %s', (_, count, index, range) => {
    expect(openingRange(storyOf(count, index))).toEqual(range);
  });

  it('R8 do not go round with the slides', () => {
    expect(openingRange(storyOf(100, 95, true))).toEqual({ first: 95, last: 99 });
  });
});

describe('the thumbnails near the visible part', () => {
  it.each([
    [{ first: 0, last: 9 }, 60, { first: 0, last: 59 }],
    [{ first: 0, last: 9 }, 100, { first: 0, last: 24 }],
    [{ first: 50, last: 59 }, 10_000, { first: 40, last: 72 }],
    [{ first: 92, last: 99 }, 100, { first: 80, last: 99 }],
  ])('W29 %o of %i are in %o', (seen, count, range) => {
    expect(rangeAround(seen, count)).toEqual(range);
  });

  it('W29 stay the same while a scroll goes a little further', () => {
    const here = rangeAround({ first: 500, last: 509 }, 10_000);
    expect(rangeAround({ first: 501, last: 510 }, 10_000)).toEqual(here);
  });
});

describe('the thumbnails in the page', () => {
  it('W29 are the range', () => {
    expect(thumbnailsIn({ first: 3, last: 6 }, [-1], 100)).toEqual([3, 4, 5, 6]);
  });

  it('A5 are those around the current photo and the one with focus too, each once and in order', () => {
    expect(thumbnailsIn({ first: 50, last: 53 }, [2, 52], 100)).toEqual([1, 2, 3, 50, 51, 52, 53]);
  });

  it.each([
    [0, [0, 1, 50, 51, 52]],
    [99, [50, 51, 52, 98, 99]],
  ])('A5 end where the story ends: %i', (held, expected) => {
    expect(thumbnailsIn({ first: 50, last: 52 }, [held], 100)).toEqual(expected);
  });

  it('W22 of a list that became shorter are no more than its photos', () => {
    expect(thumbnailsIn({ first: 0, last: 60 }, [0], 3)).toEqual([0, 1, 2]);
  });
});
