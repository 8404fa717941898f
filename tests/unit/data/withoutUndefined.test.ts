// @vitest-environment node
import { expect, it } from 'vitest';
import { withoutUndefined } from '../../../src/data/withoutUndefined.js';

it('a photo has no field of which nothing is known, and keeps what is nothing by itself', () => {
  expect(Object.keys(withoutUndefined({ id: undefined, alt: '', width: 0, credit: null, src: 'a.jpg' }))).toEqual([
    'alt',
    'width',
    'credit',
    'src',
  ]);
});
