// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../src/state/standing.js';
import { open } from '../../../src/state/transitions.js';

const photos = [...'abcd'].map((id) => ({ id, src: `${id}.jpg`, width: 3, height: 2, alt: '' }));
const list = { photos, keys: [...'abcd'] };
const standings = (ready: boolean, opening: number) =>
  photos.map((_, index) => standingOf(index, open(list, opening, { controlled: false, ready, loop: false })));

describe('how a slide stands', () => {
  it.each([
    ['A13 in the server’s HTML every caption is open to the reader', false, 0, ['current', 'open', 'open', 'open']],
    [
      'A13 once the script is there, only the current one is not hidden',
      true,
      2,
      ['hidden', 'hidden', 'current', 'hidden'],
    ],
  ] as const)('%s', (_, ready, opening, expected) => {
    expect(standings(ready, opening)).toEqual(expected);
  });
});
