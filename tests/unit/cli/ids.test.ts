// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { naturally } from '../../../src/cli/folder.js';
import { idsOf } from '../../../src/cli/ids.js';

describe('an id of a file’s name', () => {
  it.each([
    ['Lim & Ri (1).jpg', 'lim-ri-1'],
    ['Café Zürich.JPG', 'cafe-zurich'],
    ['Cafe\u0301.jpg', 'cafe'],
    ['صورة أولى.jpg', 'صورة-أولى'],
    ['写真.jpg', '写真'],
    ['हिन्दी.jpg', 'हिन्दी'],
    ['10.jpg', 'photo-10'],
    ['!!.jpg', 'photo'],
    ['-a-.jpg', 'a'],
    ['photo.final.jpg', 'photo-final'],
  ])('of %j is %j, which stands in an address', (file, id) => {
    expect(idsOf([{ file }])).toEqual([id]);
  });

  it('is another for each file, and never one that a photo has already', () => {
    const files = ['a.jpg', 'A.png', 'a-2.jpg'].map((file) => ({ file }));
    expect(idsOf(files)).toEqual(['a', 'a-2', 'a-2-2']);
    expect(idsOf([{ file: 'a.jpg' }, { file: 'b.jpg', before: { id: 'a' } }])).toEqual(['a-2', 'a']);
  });
});

it.each([null, ''])('an id is made where photos.json has %j for one, which no address can hold', (id) => {
  expect(idsOf([{ file: 'a.jpg', before: JSON.parse(JSON.stringify({ id })) }])).toEqual(['a']);
});

describe('the order of the files', () => {
  it('is a person’s: 2 before 10', () => {
    expect(['b.jpg', '10.jpg', 'A.jpg', '2.jpg'].sort(naturally)).toEqual(['2.jpg', '10.jpg', 'A.jpg', 'b.jpg']);
  });

  it('is the same in each run, of names too that are the same letters', () => {
    const twins = ['01.jpg', '1.jpg', 'Caf\u00e9.jpg', 'Cafe\u0301.jpg'];
    expect([...twins].sort(naturally)).toEqual([...twins].reverse().sort(naturally));
  });
});
