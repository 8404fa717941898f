// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Photo } from '../../../src/data/photo.js';
import type { GalleryState } from '../../../src/state/shape.js';
import { approach, askForLightbox, follow, goTo, open, step, takeOver } from '../../../src/state/transitions.js';

const photo = (id: string): Photo => ({ id, src: `${id}.jpg`, width: 3, height: 2, alt: '' });
const list = (ids: string) => ({ photos: [...ids].map(photo), keys: [...ids] });

/** A gallery that has taken over from the server's HTML. */
function at(
  index: number,
  { ids = 'abcd', controlled = false, ...rest }: Partial<GalleryState> & { ids?: string } = {},
) {
  return { ...open(list(ids), index, { controlled, ready: true, loop: false }), ...rest };
}

describe('opening', () => {
  it.each([
    ['the first photo', 0, 'abcd', 0],
    ['a photo in the middle', 2, 'abcd', 2],
    ['an index past the end: the last photo', 9, 'abcd', 3],
    ['a negative index: the first photo', -3, 'abcd', 0],
    ['a broken index: the photo that it lies on', 1.9, 'abcd', 1],
    ['NaN: the first photo', Number.NaN, 'abcd', 0],
    ['endless: the last photo', Number.POSITIVE_INFINITY, 'abcd', 3],
    ['no photos: it keeps the index until they come', 2, '', 2],
    ['no photos and a negative index', -2, '', 0],
  ])('R14 opens on %s', (_, given, ids, index) => {
    expect(open(list(ids), given, { controlled: false, ready: false, loop: false })).toEqual({
      ...list(ids),
      index,
      nearest: index,
      slide: index,
      opening: index,
      controlled: false,
      request: null,
      ready: false,
      loop: false,
      travel: 0,
      first: index,
    });
  });

  it.each([
    [true, false],
    [false, true],
  ])(
    'W24 knows from the start who holds the index, and whether there is HTML to take over (%s, %s)',
    (controlled, ready) => {
      expect(open(list('ab'), 0, { controlled, ready, loop: false })).toMatchObject({ controlled, ready });
    },
  );
});

describe('asking for a photo', () => {
  it.each([
    ['a photo of the story', 2, 2],
    ['past the end: the last', 9, 3],
    ['before the start: the first', -9, 0],
  ])('R15 moves at once and reports the photo, with via and event: %s', (_, given, index) => {
    const state = at(1);
    const event = new Event('click');
    expect(goTo(state, given, 'button', event)).toEqual({
      ...state,
      index,
      nearest: index,
      slide: index,
      request: { index, via: 'button', event },
      travel: index > 1 ? 1 : -1,
    });
  });

  it.each([
    ['the photo that it stands at', at(1), 1],
    ['the end from the end', at(3), 4],
    ['anything where there are no photos', at(0, { ids: '' }), 1],
  ])('R15 does nothing when asked for %s', (_, state, index) => {
    expect(goTo(state, index, 'key')).toBe(state);
  });

  it('W24 reports, and leaves the index to the owner who holds it', () => {
    const state = at(1, { controlled: true });
    const request = { index: 2, via: 'key', event: undefined };
    expect(goTo(state, 2, 'key')).toEqual({ ...state, request, travel: 1 });
  });

  it('R15 takes back the counter of a swipe that ends where it began, without a report', () => {
    const swiping = approach(at(1), 2);
    expect(goTo(swiping, 1, 'swipe')).toEqual(at(1));
  });
});

describe('one step', () => {
  it.each([
    ['on', at(1), 1, 2],
    ['back', at(1), -1, 0],
    ['on at the end: stays', at(3), 1, 3],
    ['back at the start: stays', at(0), -1, 0],
    ['on from the photo that a finger has come to', at(1, { nearest: 2 }), 1, 3],
    ['back from there, to where the index still is', at(1, { nearest: 2 }), -1, 1],
  ] as const)('A8 goes %s', (_, state, by, index) => {
    const stepped = step(state, by, 'key');
    expect(stepped).toMatchObject({ index, nearest: index, slide: index });
  });

  it('R15 hands on via and event', () => {
    const event = new Event('keydown');
    expect(step(at(0), 1, 'key', event).request).toEqual({ index: 1, via: 'key', event });
  });
});

describe("the reader's own movement", () => {
  it('R15 changes the counter at half way, and nothing else', () => {
    const state = at(1);
    expect(approach(state, 2)).toEqual({ ...state, nearest: 2 });
  });

  it('R15 says nothing again at the same photo', () => {
    const state = at(1);
    expect(approach(state, 1)).toBe(state);
  });

  it.each([
    [false, 'where the gallery holds the index'],
    [true, 'where the owner holds it'],
  ])('R14 takes over from the server without a report when nobody moved the strip (controlled: %s)', (controlled) => {
    const state = at(2, { ready: false, controlled });
    expect(takeOver(state, 2)).toEqual({ ...state, ready: true, first: 0 });
  });

  it.each([false, true])('W6 adopts the photo that the reader went to before (controlled: %s)', (controlled) => {
    const state = at(2, { ready: false, controlled });
    expect(takeOver(state, 3)).toEqual({
      ...state,
      index: 3,
      nearest: 3,
      slide: 3,
      ready: true,
      request: { index: 3, via: 'scroll', event: undefined },
      travel: 1,
    });
  });
});

describe('an owner who holds the index', () => {
  const asked = goTo(at(1, { controlled: true }), 2, 'button');

  it('W24 is followed without a report of its own', () => {
    const state = at(1, { controlled: true });
    expect(follow(state, 3)).toEqual({ ...state, index: 3, nearest: 3, slide: 3 });
  });

  it('A19 agrees: the request stays, so that the photo is announced as the reader’s', () => {
    expect(follow(asked, 2)).toEqual({ ...asked, index: 2, nearest: 2, slide: 2 });
  });

  it.each([
    ['refuses', 1, 1],
    ['decides on another photo', 3, 3],
    ['names an index past the end', 9, 3],
    ['names none', Number.NaN, 0],
  ])('W24 %s: the request is over', (_, answer, index) => {
    expect(follow(asked, answer)).toEqual({ ...asked, index, nearest: index, slide: index, request: null });
  });

  it('W24 brings a swipe back whose counter had gone ahead', () => {
    const swiped = approach(at(1, { controlled: true }), 2);
    expect(follow(swiped, 1)).toEqual(at(1, { controlled: true }));
  });

  it('W24 says again what is so already: nothing changes', () => {
    const state = at(1, { controlled: true });
    expect(follow(state, 1)).toEqual(state);
  });
});

describe('asking for the lightbox', () => {
  it('R11 changes nothing but what was asked: its part, or whoever holds it open, answers', () => {
    const state = at(1, { lightbox: false });
    const event = {};
    expect(askForLightbox(state, true, 'link', event)).toEqual({
      ...state,
      lightboxRequest: { open: true, via: 'link', event },
    });
  });

  it('R11 is heard again where the same is asked twice', () => {
    const once = askForLightbox(at(1), true, 'key');
    expect(askForLightbox(once, true, 'key').lightboxRequest).not.toBe(once.lightboxRequest);
  });
});
