import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { announce } from '../../../src/page/announcing.js';
import type { GalleryState, Via } from '../../../src/state/shape.js';
import { createStore } from '../../../src/state/store.js';
import { goTo, open, takeOver } from '../../../src/state/transitions.js';
import { wordsOf } from '../../../src/strings/words.js';
import { photosOf } from '../../kit/letters.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What is said of a gallery that stands at the first of three photos. */
function listen({ ready = true } = {}) {
  const list = { photos: photosOf('abc'), keys: ['a', 'b', 'c'] };
  const store = createStore<GalleryState>(open(list, 0, { controlled: false, ready, loop: false }));
  const said: string[] = [];
  announce(store, wordsOf(), (text) => text.trim() && said.push(text));
  return {
    said,
    tell: (text: string) => store.update((state) => ({ ...state, notice: { text } })),
    go: (index: number, via: Via = 'key') => store.update((state) => goTo(state, index, via)),
    takeOver: (index: number) => store.update((state) => takeOver(state, index)),
    follow: (index: number, event?: Event) => store.update((state) => goTo(state, index, 'link', event)),
    wait: () => vi.advanceTimersByTime(250),
  };
}

it('A24 says what a part tells of the photo, and the same again', () => {
  const { said, tell, wait } = listen();
  tell('This photo did not load.');
  wait();
  tell('This photo did not load.');
  wait();
  expect(said).toEqual(['This photo did not load.', 'This photo did not load.']);
});

it('A23 A24 says it in one sentence with the photo that the reader has just come to', () => {
  const { said, tell, go, wait } = listen();
  go(1);
  tell('This photo did not load.');
  wait();
  expect(said).toEqual(['Photo 2 of 3: Headline b. This photo did not load.']);
});

it('A23 A24 says nothing more of a photo that the reader has left', () => {
  const { said, tell, go, wait } = listen();
  tell('This photo did not load.');
  go(1);
  wait();
  expect(said).toEqual(['Photo 2 of 3: Headline b']);
});

it('A18 R14 says nothing of the photo that the page’s address opens, and all of one that a link in the page leads to', () => {
  const { said, follow, wait } = listen();
  follow(1);
  wait();
  expect(said).toEqual([]);
  follow(2, new Event('popstate'));
  wait();
  expect(said).toEqual(['Photo 3 of 3: Headline c']);
});

it('A23 A24 says what a part tells of a photo that was announced before without its name', () => {
  const { said, tell, go, wait } = listen();
  go(1);
  wait();
  tell('This photo did not load.');
  wait();
  expect(said).toEqual(['Photo 2 of 3: Headline b', 'This photo did not load.']);
});

it('A20 says nothing of the photo before when they go on by themselves, and then what a part tells', () => {
  const { said, tell, go, wait } = listen();
  go(1);
  tell('The photo is there now.');
  go(2, 'autoplay');
  wait();
  expect(said).toEqual([]);
  tell('This photo did not load.');
  wait();
  expect(said).toEqual(['This photo did not load.']);
});

it('A18 W1 says nothing of the photo that the reader had come to before there was a script', () => {
  const { said, takeOver, wait } = listen({ ready: false });
  takeOver(1);
  wait();
  expect(said).toEqual([]);
});
