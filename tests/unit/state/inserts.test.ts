// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf, slideAt, slideCount } from '../../../src/state/arrangement.js';
import { type Inserts, putInserts } from '../../../src/state/inserts.js';
import type { GalleryState } from '../../../src/state/shape.js';
import { createStore } from '../../../src/state/store.js';
import { approach, follow, goTo, open, replacePhotos, step } from '../../../src/state/transitions.js';
import { withoutInserts } from '../../../src/state/withoutInserts.js';

const photo = (id: number) => ({ id: `${id}`, src: `${id}.jpg`, width: 3, height: 2, alt: '' });
const listOf = (ids: readonly number[]) => ({ photos: ids.map(photo), keys: ids.map(String) });
const upTo = (count: number) => listOf(Array.from({ length: count }, (_, index) => index));
const none: Inserts = new Map();
const insertsAt = (...slides: number[]): Inserts => new Map(slides.map((slide) => [slide, `insert ${slide}`]));

/** A story with an advertisement behind its third photo and a card behind its last. */
function story(count = 8, { index = 0, loop = false, controlled = false } = {}): GalleryState {
  const state = open(upTo(count), index, { controlled, ready: true, loop });
  return putInserts(state, insertsAt(2.5, count - 0.25), none);
}

const inRow = (state: GalleryState) => Array.from({ length: slideCount(state) }, (_, place) => slideAt(place, state));
const steps = (state: GalleryState, by: 1 | -1, times: number) => {
  const states = [state];
  for (let time = 0; time < times; time++) states.push(step(states.at(-1) as GalleryState, by, 'key'));
  return states;
};

describe('slides that are no photo’s', () => {
  it('stand in the story’s order', () => {
    expect(inRow(story())).toEqual([0, 1, 2, 2.5, 3, 4, 5, 6, 7, 7.75]);
  });

  it('are stepped on, over and back as a photo is, and neither counted nor reported', () => {
    const on = steps(story(4), 1, 7);
    expect(on.map(({ slide }) => slide)).toEqual([0, 1, 2, 2.5, 3, 3.75, 3.75, 3.75]);
    expect(on.map(({ nearest }) => nearest + 1)).toEqual([1, 2, 3, 3, 4, 4, 4, 4]);
    expect(on.map(({ request }) => request?.index)).toEqual([undefined, 1, 2, 2, 3, 3, 3, 3]);
    const back = steps(on.at(-1) as GalleryState, -1, 6);
    expect(back.map(({ slide }) => slide)).toEqual([3.75, 3, 2.5, 2, 1, 0, 0]);
    expect(back.map(({ index }) => index)).toEqual([3, 3, 3, 2, 1, 0, 0]);
  });

  it('R15 are left for the photo that the reader came from without a report', () => {
    const at = steps(story(), 1, 3).at(-1) as GalleryState;
    expect(step(at, -1, 'key').request).toBe(at.request);
  });

  it('are no photo that somebody could ask for', () => {
    expect(goTo(story(), 99, 'command').slide).toBe(7);
    expect(open(upTo(3), 1.5, { controlled: false, ready: true, loop: false }).slide).toBe(1);
  });

  it('W3 leave the counter alone under a finger that passes over them', () => {
    const at = goTo(story(), 2, 'key');
    expect(approach(at, 2.5)).toBe(at);
    expect(approach(at, 3).nearest).toBe(3);
  });

  it('A8 are called back to by a step from the photo that a finger has come to', () => {
    const swiping = approach(steps(story(), 1, 3).at(-1) as GalleryState, 3);
    expect(step(swiping, -1, 'key')).toMatchObject({ slide: 2.5, index: 2, nearest: 2 });
  });

  it('go round with the story in a loop: the card stands between its end and its start', () => {
    const round = steps(story(4, { loop: true }), 1, 6);
    expect(round.map(({ slide }) => slide)).toEqual([0, 1, 2, 2.5, 3, 3.75, 0]);
    expect(steps(story(4, { loop: true }), -1, 2).map(({ slide }) => slide)).toEqual([0, 3.75, 3]);
  });

  it('W24 are gone to at once in a gallery whose index the page holds, and left when it agrees', () => {
    const at = step(story(8, { controlled: true, index: 2 }), 1, 'key');
    expect(at).toMatchObject({ slide: 2.5, index: 2, request: null });
    const asked = step(at, 1, 'key');
    expect(asked).toMatchObject({ slide: 2.5, index: 2, request: { index: 3 } });
    expect(follow(asked, 3)).toMatchObject({ slide: 3, index: 3 });
  });

  it('stand in the window of a long story too', () => {
    const state = story(200, { index: 100 });
    expect(slideCount(state)).toBe(21);
    const near = putInserts(state, insertsAt(101.5), none);
    expect(inRow(near)).toContain(101.5);
    expect(inRow(goTo(near, 3, 'key'))).not.toContain(2.5);
  });

  it('go with their part: a reader who stood at one stands at the photo', () => {
    const at = steps(story(), 1, 3).at(-1) as GalleryState;
    const left = putInserts(at, none, insertsAt(2.5));
    expect(left).toMatchObject({ slide: 2, index: 2 });
    expect(inRow(left)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 7.75]);
    const bare = putInserts(left, none, insertsAt(7.75));
    expect(bare.slides).toBeUndefined();
    expect(bare.inserts).toBeUndefined();
  });

  it('of two parts stay apart when one of them changes its own', () => {
    const changed = putInserts(story(), insertsAt(0.5, 4.5), insertsAt(2.5));
    expect(inRow(changed)).toEqual([0, 0.5, 1, 2, 3, 4, 4.5, 5, 6, 7, 7.75]);
    expect(changed.inserts?.get(7.75)).toBe('insert 7.75');
  });
});

describe('the story as its lightbox has it', () => {
  const setUp = (count = 8, options = {}) => {
    const store = createStore(story(count, options));
    return { store, alone: withoutInserts(store) };
  };

  it('has nothing but photos, at the same one', () => {
    const { store, alone } = setUp();
    store.update((state) => steps(state, 1, 3).at(-1) as GalleryState);
    expect(store.getState().slide).toBe(2.5);
    expect(inRow(alone.getState())).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(alone.getState().slide).toBe(2);
  });

  it('steps over what is none, and the page stands at the photo then', () => {
    const { store, alone } = setUp();
    alone.update((state) => goTo(state, 2, 'key'));
    alone.update((state) => step(state, 1, 'key'));
    expect(store.getState()).toMatchObject({ slide: 3, index: 3, request: { index: 3, via: 'key' } });
    expect(inRow(store.getState())).toContain(2.5);
  });

  it('is the same object while nothing changes, and tells of each change once', () => {
    const { store, alone } = setUp();
    expect(alone.getState()).toBe(alone.getState());
    const seen: [number, number][] = [];
    const stop = alone.subscribe((state, previous) => seen.push([previous.slide, state.slide]));
    alone.update((state) => state);
    store.update((state) => step(state, 1, 'key'));
    stop();
    store.update((state) => step(state, 1, 'key'));
    expect(seen).toEqual([[0, 1]]);
  });

  it('has its own slides of a long story in the page, and the page has the current one when it closes', () => {
    const { store, alone } = setUp(200);
    alone.update((state) => goTo(state, 150, 'key'));
    expect(placeOf(150, alone.getState())).toBeGreaterThanOrEqual(0);
    expect(placeOf(150, store.getState())).toBeGreaterThanOrEqual(0);
  });
});

describe('whatever the reader and the page do', () => {
  const act = fc.oneof(
    fc.record({ do: fc.constant('step' as const), by: fc.constantFrom(1 as const, -1 as const) }),
    fc.record({ do: fc.constant('goTo' as const), to: fc.integer({ min: -2, max: 80 }) }),
    fc.record({ do: fc.constant('swipe' as const), place: fc.nat(90) }),
    fc.record({ do: fc.constant('photos' as const), ids: fc.uniqueArray(fc.nat(90), { minLength: 1, maxLength: 80 }) }),
    fc.record({ do: fc.constant('ads' as const), slides: fc.uniqueArray(fc.nat(70), { maxLength: 5 }) }),
  );

  it('the number is a photo’s, from 1 to N, and the strip stands at a slide that is there', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 80 }),
        fc.boolean(),
        fc.array(act, { maxLength: 30 }),
        (count, loop, acts) => {
          let state: GalleryState = open(upTo(count), 0, { controlled: false, ready: true, loop });
          let ads = none;
          const putAds = (places: readonly number[]) => {
            const next = insertsAt(
              ...places.map((place) => place + 0.5).filter((slide) => slide < state.photos.length - 1),
            );
            state = putInserts(state, next, ads);
            ads = next;
          };
          for (const each of acts) {
            if (each.do === 'step') state = step(state, each.by, 'key');
            if (each.do === 'goTo') state = goTo(state, each.to, 'command');
            if (each.do === 'swipe') state = goTo(state, slideAt(each.place % slideCount(state), state), 'swipe');
            if (each.do === 'ads') putAds(each.slides);
            if (each.do === 'photos') {
              state = replacePhotos(state, listOf(each.ids));
              // The part hears of it in the same task.
              putAds(Array.from(ads.keys(), Math.floor));
            }
            const { index, nearest, slide, photos, slides } = state;
            expect(photos[index]).toBeDefined();
            expect(nearest).toBe(index);
            expect(slide === index || ads.has(slide)).toBe(true);
            if (ads.size) expect(slides).toEqual([...photos.keys(), ...ads.keys()].sort((one, other) => one - other));
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
