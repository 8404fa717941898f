// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { sizesOf } from '../../../src/data/sizes.js';

const photo = (width: number, height: number) => ({ src: 'a.jpg', alt: '', width, height });

describe('the width that a photo will have', () => {
  it.each([
    ['one that fills the stage', photo(1500, 1000), 1.5, 'min(100vw, 120vh)'],
    ['a portrait between two fields of matte', photo(1000, 1500), 1.5, 'min(44.4vw, 53.3vh)'],
    ['a panorama', photo(5000, 500), 1.5, 'min(100vw, 800vh)'],
    ['one of unknown size', photo(0, 0), 1.5, 'min(100vw, 120vh)'],
  ])('I3 is told for %s', (_, given, ratio, sizes) => {
    expect(sizesOf(given, ratio)).toBe(sizes);
  });
});
