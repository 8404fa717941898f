// @vitest-environment node
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import type { Photo } from '../../../src/data/photo.js';
import { isObject, isReadableSource, keysOf, readablePhotos } from '../../../src/data/readable.js';

const photo: Photo = { id: 'a', src: 'a.jpg', width: 3, height: 2, alt: 'What is seen' };
const given = (bad: unknown) => bad as readonly Photo[];

describe('what can be shown of a list', () => {
  it('W22 is the very list where all of it can be shown, so that nothing is taken for a change', () => {
    const photos = [photo, { ...photo, id: 'b', caption: createElement('em', null, 'now') }];
    expect(readablePhotos(photos)).toBe(photos);
  });

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['an object', {}],
    ['a string', 'a.jpg'],
    ['one photo', photo],
  ])('W23 is nothing of %s', (_, photos) => {
    expect(readablePhotos(given(photos))).toEqual([]);
  });

  it.each([
    ['null', null],
    ['undefined', undefined],
    ['a string', 'a.jpg'],
    ['a number', 7],
    ['a list', [photo]],
  ])('W23 leaves out an entry that is %s, and keeps the others as they are', (_, entry) => {
    const shown = readablePhotos(given([photo, entry]));
    expect(shown).toHaveLength(1);
    expect(shown[0]).toBe(photo);
  });

  it.each([
    ['src', 'javascript:alert(1)'],
    ['src', 5],
    ['srcSet', 'a.jpg 1x, vbscript:x 2x'],
    ['srcSet', 480],
    ['sources', 'a.avif'],
    ['sources', { srcSet: 'a.avif' }],
    ['width', { toString: null }],
    ['height', { px: 480 }],
    ['sizes', { wide: '50vw' }],
    ['alt', { en: 'Two players' }],
    ['headline', { en: 'Selfie' }],
    ['caption', { html: '<b>now</b>' }],
    ['captionText', { text: 'now' }],
    ['credit', { name: 'Petros Giannakouris' }],
    ['lang', { code: 'en' }],
    ['dir', [{ toString: null }]],
    ['placeholder', { r: 1 }],
  ])('X2 drops %s where it is %j, and nothing else of the photo', (field, value) => {
    const full = {
      ...photo,
      srcSet: 'a.jpg 3w',
      sizes: '50vw',
      headline: 'Now',
      caption: 'Here',
      captionText: 'Here',
      lang: 'en',
      dir: 'ltr',
      credit: 'Me',
      placeholder: 'red',
      location: 'Paris',
    };
    const { [field as 'src']: _, ...rest } = full;
    expect(readablePhotos(given([{ ...full, [field]: value }]))).toEqual([rest]);
  });

  it('X2 keeps the other photos as they are', () => {
    const other = { ...photo, id: 'b' };
    const shown = readablePhotos(given([other, { ...photo, src: 'vbscript:x' }]));
    expect(shown[0]).toBe(other);
    expect(shown[1]?.src).toBeUndefined();
  });

  it.each([
    ['text', 'Now'],
    ['a number', 5],
    ['nothing', null],
    ['an element', createElement('em', null, 'now')],
    ['several nodes', ['now ', createElement('em', { key: 1 }, 'here')]],
    ['a promise of a node, as a server component may send it', Promise.resolve('now')],
    ['an iterable of nodes', new Set(['now ', 'here'])],
  ])('X1 keeps a caption that is %s', (_, caption) => {
    const photos = given([{ ...photo, caption }]);
    expect(readablePhotos(photos)).toBe(photos);
  });

  it.each([
    ['blocks of a rich text editor', [{ _type: 'block', children: [] }]],
    ['a list in a list', [['now', { text: 'here' }]]],
    ['JSON that looks like an element', JSON.parse('{"$$typeof":"Symbol(react.element)","type":"script"}')],
    ['JSON that looks like a promise', JSON.parse('{"then":"now"}')],
  ])('X1 drops a caption that React could not render: %s', (_, caption) => {
    expect(readablePhotos(given([{ ...photo, caption }]))).toEqual([photo]);
  });

  it.each([[{ toString: 1 }], [JSON.parse('{"toString":null}')], [Object.create(null)]])(
    'X11 an id that cannot be written as text is none: %j',
    (id) => {
      const [shown] = readablePhotos(given([{ ...photo, id }]));
      expect(shown && 'id' in shown).toBe(false);
      expect(keysOf(given([shown]))).toEqual(['a.jpg']);
    },
  );

  it('X11 takes __proto__ from JSON for what it is, an unknown field', () => {
    const [shown] = readablePhotos(given([JSON.parse('{"id":"a","src":"javascript:x","__proto__":{"src":"b.jpg"}}')]));
    expect(shown?.src).toBeUndefined();
    expect(Object.getPrototypeOf(shown)).toBe(Object.prototype);
    expect(({} as Photo).src).toBeUndefined();
  });
});

describe('keys', () => {
  it.each([
    ['ids', [{ id: 'a' }, { id: 'b' }], ['a', 'b']],
    ['addresses where there is no id', [{ src: 'a.jpg' }, { id: 'b', src: 'a.jpg' }], ['a.jpg', 'b']],
  ])('W22 are %s', (_, photos, keys) => {
    expect(keysOf(given(photos))).toEqual(keys);
  });

  it.each([
    ['a repeated identity', [{ id: 'a' }, { id: 'a' }, { id: 'a' }]],
    ['an id that looks like a repeated one', [{ id: 'a' }, { id: 'a' }, { id: 'a+' }]],
    ['photos without id and address', [{}, {}]],
    ['a photo without id and address beside one called so', [{}, { id: 'undefined' }]],
    ['a number and its digits', [{ id: 1 }, { id: '1' }]],
  ])('W22 are texts, and each its own: %s', (_, photos) => {
    const keys = keysOf(given(photos));
    expect(keys.every((key) => typeof key === 'string')).toBe(true);
    expect(new Set(keys).size).toBe(photos.length);
  });
});

describe('an object', () => {
  it.each([
    [{}, true],
    [Object.create(null), true],
    [[], false],
    [null, false],
    [undefined, false],
    ['', false],
    [() => {}, false],
  ])('X11 is %s: %s', (value, expected) => {
    expect(isObject(value)).toBe(expected);
  });
});

describe('an entry of sources', () => {
  it.each([
    [{ srcSet: 'a.avif 480w' }, true],
    [{ srcSet: 'vbscript:x 480w' }, false],
    [{ type: 'image/avif' }, false],
    [{}, false],
    [null, false],
    [undefined, false],
    ['a.avif', false],
    [{ srcSet: 'a.avif', type: { toString: null } }, false],
    [{ srcSet: 'a.avif', media: ['(min-width: 1px)', {}] }, false],
    [{ srcSet: 'a.avif', media: null }, true],
  ])('X2 a source %j can be shown: %s', (source, safe) => {
    expect(isReadableSource(source as Parameters<typeof isReadableSource>[0])).toBe(safe);
  });
});
