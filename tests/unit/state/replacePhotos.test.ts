// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Photo } from '../../../src/data/photo.js';
import type { GalleryState } from '../../../src/state/shape.js';
import { approach, goTo, open, replacePhotos } from '../../../src/state/transitions.js';

const photo = (id: string): Photo => ({ id, src: `${id}.jpg`, width: 3, height: 2, alt: '' });
const list = (ids: string) => ({ photos: [...ids].map(photo), keys: [...ids] });
const uncontrolled = { controlled: false, ready: true, loop: false };
const at = (id: string, ids: string): GalleryState => open(list(ids), ids.indexOf(id), uncontrolled);

describe('photos that change', () => {
  it.each([
    // before, the reader's photo, after, the photo shown then
    ['abc', 'b', 'abc', 'b', 'the same photos'],
    ['abc', 'b', 'xyabc', 'b', 'photos before it'],
    ['abc', 'b', 'abcxy', 'b', 'photos behind it'],
    ['abc', 'b', 'cba', 'b', 'turned round'],
    ['abc', 'a', 'bca', 'a', 'moved to the end'],
    ['abc', 'b', 'b', 'b', 'all the others gone'],
    ['abc', 'b', 'ac', 'c', 'it is gone: the next one'],
    ['abc', 'c', 'ab', 'b', 'it is gone and was the last: the one before'],
    ['abcde', 'c', 'ade', 'd', 'two gone: the next that is left'],
    ['abcde', 'b', 'ae', 'a', 'the nearest one left is the one before'],
    ['abcde', 'd', 'ae', 'e', 'the nearest one left is the one behind'],
    ['abcd', 'c', 'wxyz', 'y', 'none left: the same place'],
    ['abcd', 'd', 'xy', 'y', 'none left, and fewer: the last'],
  ])('W22 from %s at %s to %s it shows %s (%s)', (before, shown, after, expected) => {
    const state = replacePhotos(at(shown, before), list(after));
    expect(state.photos[state.index]?.id).toBe(expected);
    expect(state).toMatchObject({ ...list(after), nearest: state.index });
  });

  it.each([
    ['photos behind it', 'abc', 'a', 'abcx'],
    ['it is gone, and the next stands in its place', 'abc', 'b', 'ac'],
  ])('W22 makes no event where the number stays: %s', (_, before, shown, after) => {
    const state = at(shown, before);
    expect(replacePhotos(state, list(after))).toEqual({ ...state, ...list(after) });
  });

  it('W22 reports the new number via photos', () => {
    const state = replacePhotos(at('b', 'abc'), list('xabc'));
    expect(state.request).toEqual({ index: 2, via: 'photos', event: undefined });
  });

  it('W22 keeps what was asked for last where nothing moves', () => {
    const asked = goTo(at('a', 'abc'), 1, 'key');
    expect(replacePhotos(asked, list('abcd')).request).toBe(asked.request);
  });

  it('W22 takes other words of the same photos, and nothing else: no move, no change of keys, no counter called back', () => {
    const swiping = approach(at('b', 'abc'), 2);
    const words = list('abc');
    const next = replacePhotos(swiping, words);
    expect(next).toEqual({ ...swiping, photos: words.photos });
    expect(next.photos).toBe(words.photos);
    expect(next.keys).toBe(swiping.keys);
  });

  it('W22 brings a counter back that a finger had moved on', () => {
    expect(replacePhotos(approach(at('a', 'abc'), 1), list('abcx'))).toMatchObject({ index: 0, nearest: 0 });
  });

  it('W23 keeps the place, without an event, when all photos go and come back', () => {
    const none = replacePhotos(at('c', 'abc'), list(''));
    expect(none).toMatchObject({ photos: [], index: 2, request: null });
    expect(replacePhotos(none, list('abc'))).toEqual(at('c', 'abc'));
  });

  it.each([
    [0, 'ab', 0],
    [2, 'abcd', 2],
    [5, 'ab', 1],
  ])('W23 shows photos that arrive later as if there from the start (default index %s)', (index, ids, shown) => {
    for (const given of [uncontrolled, { ...uncontrolled, controlled: true, ready: false }]) {
      const waiting = open(list(''), index, given);
      expect(replacePhotos(waiting, list(ids))).toEqual(open(list(ids), shown, given));
    }
  });

  it.each([
    ['abc', 'x', 0, 'the index has a photo of its own already, and it moves: the photo stays'],
    ['ab', 'abcdef', 4, 'the index had no photo yet: it is followed'],
    ['ab', 'abc', 2, 'the index still has none: as near to it as can be'],
  ])('W24 follows an index that the page holds once it has a photo: from %s to %s', (before, after, index) => {
    const state = { ...at(before.at(-1) as string, before), controlled: true };
    expect(replacePhotos(state, list(after), 4)).toMatchObject({ index, nearest: index });
  });

  it('W24 lets a wish of the reader go with the place that the page goes to', () => {
    const asked = goTo({ ...at('b', 'ab'), controlled: true }, 0, 'key');
    expect(replacePhotos(asked, list('abcdef'), 4).request).toBeNull();
    expect(replacePhotos(asked, list('abcdef'), 1).request).toBe(asked.request);
  });
});
