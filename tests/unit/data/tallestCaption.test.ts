// @vitest-environment node
import { expect, it } from 'vitest';
import type { Photo } from '../../../src/data/photo.js';
import { tallestCaptionOf } from '../../../src/data/tallestCaption.js';

const photo = (id: string, more: Partial<Photo> = {}): Photo => ({
  id,
  src: `${id}.jpg`,
  width: 3,
  height: 2,
  alt: '',
  ...more,
});

it.each<[string, Photo[]]>([
  [
    'b',
    [photo('a'), photo('b', { caption: 'A long caption, longer than the word that stands for none.' }), photo('c')],
  ],
  ['c', [photo('a'), photo('b'), photo('c', { headline: 'A headline of many words alone' })]],
  [
    'b',
    [
      photo('a', { caption: 'Some words of a caption' }),
      photo('b', { caption: [1], captionText: 'The text of a caption with a link in it' }),
    ],
  ],
  ['a', [photo('a'), photo('b')]],
])('W26 finds the photo whose caption is likely the highest: %s', (id, photos) => {
  expect(tallestCaptionOf(photos).id).toBe(id);
});
