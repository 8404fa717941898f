import { describe, expect, it } from 'vitest';
import { largestFile } from '../../../src/data/largestFile.js';

const photo = { src: 'a.jpg', width: 3, height: 2, alt: '' };
const crop = { srcSet: 'crop.jpg 9000w', media: '(max-width: 480px)' };

describe('the file that a photo leads to', () => {
  it.each([
    ['its only one', {}, 'a.jpg'],
    ['the widest candidate', { srcSet: 'b.jpg 960w, c.jpg 1500w, d.jpg 480w' }, 'c.jpg'],
    ['the densest candidate', { srcSet: 'b.jpg 1.5x, c.jpg 2x' }, 'c.jpg'],
    ['the widest of another format', { srcSet: 'b.jpg 960w', sources: [{ srcSet: 'b.avif 3000w' }] }, 'b.avif'],
    [
      'the one that every browser can show, of two',
      { srcSet: 'b.jpg 9w', sources: [{ srcSet: 'b.avif 9w' }] },
      'b.jpg',
    ],
    ['an address with commas', { srcSet: 'w_1,c_fill/b.jpg 960w,w_2,c_fill/b.jpg 1500w' }, 'w_2,c_fill/b.jpg'],
    ['never a crop', { srcSet: 'b.jpg 960w', sources: [crop] }, 'b.jpg'],
    ['never an unsafe one', { sources: [{ srcSet: 'javascript:x 9w' }] }, 'a.jpg'],
    ['the one without a width, where no other has one', { srcSet: 'b.jpg, c.jpg' }, 'a.jpg'],
  ])('X2 is %s', (_, fields, expected) => {
    expect(largestFile({ ...photo, ...fields })).toBe(expected);
  });
});
