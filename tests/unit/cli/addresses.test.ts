// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { addressOf, fileIn } from '../../../src/cli/addresses.js';

const base = undefined;

describe('a file’s address', () => {
  it.each([
    [{ folder: 'photos', out: 'photos/photos.json', base }, 'a.jpg'],
    [{ folder: 'public/photos', out: 'src/photos.json', base }, '../public/photos/a.jpg'],
    [{ folder: 'photos', out: undefined, base }, 'a.jpg'],
    [{ folder: 'photos', out: 'photos/photos.json', base: '/story' }, '/story/a.jpg'],
    [
      { folder: 'photos', out: 'photos/photos.json', base: 'https://cdn.example.com/a/' },
      'https://cdn.example.com/a/a.jpg',
    ],
  ])('with %j is %j', (place, address) => {
    expect(addressOf('a.jpg', place)).toBe(address);
  });

  it.each(['50% off?.jpg', 'a b#1.jpg', 'javascript:alert(1).jpg', 'Café.jpg'])(
    'X2 of %j leads to that file and to nothing else',
    (file) => {
      const address = addressOf(file, { folder: 'photos', out: 'photos/photos.json', base });
      expect(new URL(address, 'https://example.com/').pathname.slice(1)).toBe(encodeURIComponent(file));
      expect(fileIn(`${address}?v=1#a`)).toBe(file);
    },
  );

  it('is found in none that is broken', () => {
    expect(fileIn('%E0%A4%A')).toBeUndefined();
    expect(fileIn(5)).toBe('');
  });
});
