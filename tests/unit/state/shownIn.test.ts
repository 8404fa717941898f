// @vitest-environment node
import { expect, it } from 'vitest';
import { shownIn } from '../../../src/state/shownIn.js';
import { goTo, open } from '../../../src/state/transitions.js';
import { photosOf } from '../../kit/letters.js';

const state = open({ photos: photosOf('abc'), keys: ['a', 'b', 'c'] }, 1, {
  controlled: false,
  ready: true,
  loop: false,
});

it('W22 what fills the strip is the same photo wherever it stands in the list, or what is no photo’s by its place', () => {
  expect(shownIn(state)).toBe('b');
  expect(shownIn({ ...state, keys: ['x', 'a', 'b', 'c'], slide: 2 })).toBe('b');
  expect(shownIn({ ...goTo(state, 2, 'key'), slide: 1.5 })).toBe(1.5);
});
