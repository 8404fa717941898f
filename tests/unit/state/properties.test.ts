// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Photo } from '../../../src/data/photo.js';
import type { GalleryState } from '../../../src/state/shape.js';
import { approach, follow, goTo, open, replacePhotos, step, takeOver } from '../../../src/state/transitions.js';

const photo = (id: string): Photo => ({ id, src: `${id}.jpg`, width: 3, height: 2, alt: '' });
const list = (ids: readonly string[]) => ({ photos: ids.map(photo), keys: ids });

const someIds = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
const anyIndex = fc.oneof(
  fc.integer({ min: -3, max: 12 }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1.5, -0.5),
);
const via = fc.constantFrom('key' as const, 'button' as const, 'swipe' as const, 'command' as const);

interface Move {
  readonly name: string;
  /** The request that this may report; `photos` for a list that changes. */
  readonly asks: boolean;
  run(state: GalleryState): GalleryState;
}

const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ index: anyIndex, via }).map(({ index, via }) => ({
    name: `goTo(${index}, ${via})`,
    asks: true,
    run: (state: GalleryState) => goTo(state, index, via),
  })),
  fc.record({ by: fc.constantFrom(1 as const, -1 as const), via }).map(({ by, via }) => ({
    name: `step(${by}, ${via})`,
    asks: true,
    run: (state: GalleryState) => step(state, by, via),
  })),
  // The strip only ever tells of places that it has.
  fc.nat(7).map((place) => ({
    name: `approach(${place})`,
    asks: false,
    run: (state: GalleryState) => approach(state, state.photos.length ? place % state.photos.length : state.nearest),
  })),
  anyIndex.map((index) => ({
    name: `follow(${index})`,
    asks: false,
    run: (state: GalleryState) => (state.controlled ? follow(state, index) : state),
  })),
  fc.nat(7).map((place) => ({
    name: `takeOver(${place})`,
    asks: true,
    run: (state: GalleryState) => (state.ready || !state.photos.length ? state : takeOver(state, place)),
  })),
  someIds.map((ids) => ({
    name: `replacePhotos(${ids.join('')})`,
    asks: true,
    run: (state: GalleryState) => replacePhotos(state, list(ids)),
  })),
);

function isPlace(index: number, { photos }: GalleryState): boolean {
  return Number.isInteger(index) && index >= 0 && index < photos.length;
}

describe('where the reader is, whatever happens', () => {
  it('T3 stays inside the story, reports a photo at most once a move, and keeps the photo that survives', () => {
    fc.assert(
      fc.property(
        someIds,
        anyIndex,
        fc.boolean(),
        fc.boolean(),
        fc.array(move, { maxLength: 30 }),
        (ids, index, controlled, ready, moves) => {
          let state: GalleryState = open(list(ids), index, { controlled, ready, loop: false });
          for (const { name, asks, run } of moves) {
            const before = state;
            state = run(before);
            if (state.photos.length > 0) {
              expect(isPlace(state.index, state), `${name}: index ${state.index}`).toBe(true);
              expect(isPlace(state.nearest, state), `${name}: nearest ${state.nearest}`).toBe(true);
            }
            if (state.request && state.request !== before.request) {
              expect(asks, `${name} reports`).toBe(true);
              expect(isPlace(state.request.index, state), `${name}: asks for ${state.request.index}`).toBe(true);
              if (!controlled) expect(state.request.index).toBe(state.index);
            }
            // An uncontrolled gallery never moves without saying so.
            if (!controlled && before.photos.length && state.photos.length && state.index !== before.index)
              expect(state.request, `${name} moves silently`).not.toBe(before.request);
            const shown = before.keys[before.index];
            if (state.photos !== before.photos && shown !== undefined && state.keys.includes(shown))
              expect(state.keys[state.index], name).toBe(shown);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});
