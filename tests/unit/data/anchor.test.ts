// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../../src/data/anchor.js';

const photo = { src: 'a.jpg', width: 3, height: 2, alt: '' };

describe('the address of a photo in the page', () => {
  it.each([
    ['its id', { ...photo, id: 'selfie' }, 2, undefined, 'selfie'],
    ['its number where it has no id', photo, 2, undefined, 'photo-3'],
    ['its id behind that of the gallery', { ...photo, id: 'selfie' }, 2, 'paris', 'paris-selfie'],
    ['its number behind the id of the gallery', photo, 0, 'paris', 'paris-photo-1'],
  ])('R5 is %s', (_, given, index, galleryId, anchor) => {
    expect(anchorOf(given, index, galleryId)).toBe(anchor);
  });
});
