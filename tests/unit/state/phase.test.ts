// @vitest-environment node
import { expect, it } from 'vitest';
import { phaseOf } from '../../../src/state/phase.js';
import type { GalleryState } from '../../../src/state/shape.js';
import { approach, goTo, open } from '../../../src/state/transitions.js';

const photos = [...'abcd'].map((id) => ({ id, src: `${id}.jpg`, width: 3, height: 2, alt: '' }));
const start: GalleryState = open({ photos, keys: [...'abcd'] }, 1, { controlled: false, ready: true, loop: false });
const phases = (state: GalleryState) => photos.map((_, index) => phaseOf(index, state));

it.each([
  ['at rest', start, ['away', 'current', 'away', 'away']],
  ['while a finger has passed half way', approach(start, 2), ['away', 'leaving', 'entering', 'away']],
  ['when it has settled there', goTo(approach(start, 2), 2, 'swipe'), ['away', 'away', 'current', 'away']],
  ['at once after a button', goTo(start, 3, 'button'), ['away', 'away', 'away', 'current']],
  ['beside what stands in its place', goTo(goTo(start, 2, 'button'), 2.5, 'button'), ['away', 'away', 'away', 'away']],
  ['while all photos are listed', { ...start, listed: true }, ['away', 'away', 'away', 'away']],
])('W28 a slide knows whether it is current, enters or leaves: %s', (_, state, expected) => {
  expect(phases(state)).toEqual(expected);
});
