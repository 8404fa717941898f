// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Photo } from '../../../src/data/photo.js';
import { arrange, isBehind, placeOf, slideAt, slideCount } from '../../../src/state/arrangement.js';
import type { GalleryState } from '../../../src/state/shape.js';
import { goTo, open, replacePhotos, step } from '../../../src/state/transitions.js';

const listOf = (count: number) => {
  const photos: Photo[] = Array.from({ length: count }, (_, index) => ({
    id: `${index}`,
    src: `${index}.jpg`,
    width: 3,
    height: 2,
    alt: '',
  }));
  return { photos, keys: photos.map(({ id }) => id as string) };
};

function shown(count: number, index: number, { loop = false, ready = true } = {}): GalleryState {
  return open(listOf(count), index, { controlled: false, ready, loop });
}

/** The photos from the strip's first slide to its last. */
const strip = (state: GalleryState) => Array.from({ length: slideCount(state) }, (_, place) => slideAt(place, state));

describe('which photos have a slide', () => {
  it.each([
    ['all of a story', 8, 5, 0, 7],
    ['all of sixty', 60, 30, 0, 59],
    ['of sixty-one the twenty-one around the current one', 61, 30, 20, 40],
    ['the first ones at the start', 10_000, 3, 0, 20],
    ['the last ones at the end', 10_000, 9_999, 9_979, 9_999],
    ['those around a photo in the middle', 10_000, 5_000, 4_990, 5_010],
  ])('I14 %s', (_, count, index, first, last) => {
    const slides = strip(shown(count, index));
    expect([slides[0], slides.at(-1)]).toEqual([first, last]);
    expect(slides).toHaveLength(last - first + 1);
  });

  it.each([
    ['the photo that it opens on stands first, those before it behind the last', 8, 2, [2, 3, 4, 5, 6, 7, 0, 1]],
    ['of a long story it holds those that follow', 100, 95, [95, 96, 97, 98, 99]],
  ])('R14 in the server’s HTML %s', (_, count, index, slides) => {
    const state = shown(count, index, { ready: false });
    expect(strip(state)).toEqual(slides);
    expect(slides.filter((photo) => isBehind(photo, state))).toEqual(count === 8 ? [0, 1] : []);
  });

  it('A16 in a loop the current photo stands in the middle, and the slides stay in the order of the page', () => {
    const state = shown(8, 0, { loop: true });
    expect(strip(state)).toEqual([5, 6, 7, 0, 1, 2, 3, 4]);
    expect([...Array(8).keys()].filter((photo) => isBehind(photo, state))).toEqual([0, 1, 2, 3, 4]);
    expect(strip(shown(100, 1, { loop: true })).slice(0, 11)).toEqual([91, 92, 93, 94, 95, 96, 97, 98, 99, 0, 1]);
  });

  it('A16 of two photos in a loop the other one stands ahead before any move', () => {
    expect(strip(shown(2, 0, { loop: true }))).toEqual([0, 1]);
    expect(strip(shown(2, 1, { loop: true }))).toEqual([1, 0]);
  });

  it.each([
    [1, [0, 1]],
    [-1, [1, 0]],
  ] as const)('A16 of two photos in a loop the other one stands where the reader came from (step %i)', (by, slides) => {
    expect(strip(arrange(step(shown(2, 0, { loop: true }), by, 'key')))).toEqual(slides);
  });

  it('I14 moves the slides around the photo that was asked for, however far it is', () => {
    const state = goTo(shown(10_000, 0), 7_000, 'command');
    expect(placeOf(7_000, state)).toBe(-1);
    expect(placeOf(7_000, arrange(state))).toBe(10);
    const arranged = arrange(state);
    expect(arrange(arranged)).toBe(arranged);
  });

  it.each([false, true])(
    'I14 leaves the slides as they are for five steps, and then puts them around it (loop: %s)',
    (loop) => {
      let state = arrange(goTo(shown(10_000, 0, { loop }), 7_000, 'command'));
      for (let turn = 1; turn <= 5; turn += 1) {
        state = step(state, 1, 'key');
        expect(arrange(state)).toBe(state);
      }
      state = step(state, 1, 'key');
      expect(placeOf(7_006, arrange(state))).toBe(10);
    },
  );
});

describe('a loop', () => {
  it.each([
    [8, 7, 1, 0],
    [8, 0, -1, 7],
    [2, 1, 1, 0],
    [2, 0, -1, 1],
    [100, 99, 1, 0],
  ] as const)('A16 of %i photos goes on from %i by %i to %i', (count, from, by, to) => {
    expect(step(shown(count, from, { loop: true }), by, 'key')).toMatchObject({ index: to, travel: by });
  });

  it.each([
    [0, 1, 1],
    [0, 7, -1],
    [6, 1, 1],
    [1, 6, -1],
  ])('A16 goes from %i to %i the way that it stands nearer', (from, to, travel) => {
    expect(goTo(shown(8, from, { loop: true }), to, 'swipe').travel).toBe(travel);
  });
});

describe('whatever happens', () => {
  it('T3 the current photo has a slide, each photo one at most, and a place and its photo belong together', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 130 }),
        fc.nat(200),
        fc.boolean(),
        fc.array(fc.oneof(fc.nat(150), fc.constantFrom('next', 'previous', 'more', 'fewer')), { maxLength: 12 }),
        (count, index, loop, moves) => {
          let state = shown(count, index, { loop });
          for (const move of moves) {
            if (typeof move === 'number') state = goTo(state, move, 'command');
            else if (move === 'next') state = step(state, 1, 'key');
            else if (move === 'previous') state = step(state, -1, 'key');
            else {
              const photos = move === 'more' ? state.photos.length + 40 : Math.max(1, state.photos.length - 40);
              state = replacePhotos(state, listOf(photos));
            }
            state = arrange(state);
            const slides = strip(state);
            expect(new Set(slides).size).toBe(slides.length);
            expect(slides).toContain(state.index);
            expect(slides.every((photo, place) => placeOf(photo, state) === place)).toBe(true);
            // At least five flings without a rest, where the story has so many photos.
            for (const other of [state.index - 5, state.index + 5]) {
              const { length } = state.photos;
              if (length > 60 && (loop || (other >= 0 && other < length)))
                expect(slides).toContain((other + length) % length);
            }
            if (!loop) expect(slides).toEqual([...slides].sort((a, b) => a - b));
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
