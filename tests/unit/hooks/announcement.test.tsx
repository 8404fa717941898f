import { act, fireEvent, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { photosOf } from '../../kit/letters.js';
import { attended, type Mounted, mount } from '../../kit/mounted.js';

const NBSP = '\u00a0';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A gallery whose live region is ready to speak. */
async function listenedTo(...given: Parameters<typeof mount>): Promise<Mounted> {
  const gallery = mount(...given);
  await attended();
  return gallery;
}

const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const pressNext = () => fireEvent.click(screen.getByRole('button', { name: 'Next photo' }));

/** All that the live region says while the test runs, blanks left out. */
function listen(gallery: Mounted): string[] {
  const said: string[] = [];
  const region = gallery.part('announcer');
  // Read at each change: React writes the text in the same task.
  const { update } = gallery;
  let last = region.textContent;
  const note = () => {
    if (region.textContent === last) return;
    last = region.textContent;
    if (last?.trim()) said.push(last);
  };
  gallery.update = (props) => {
    update(props);
    note();
  };
  new MutationObserver(note).observe(region, { subtree: true, characterData: true, childList: true });
  return said;
}

/** Lets the observer above report. */
const heard = () => act(async () => {});

describe('the announcement', () => {
  it('A18 is silent on load, and in a list that arrives later', async () => {
    const gallery = await listenedTo({ photos: [] });
    expect(gallery.announced).toBeNull();
    gallery.update({ photos: photosOf('abc') });
    wait(1000);
    expect(gallery.announced).toBe('');
  });

  it('A19 says number, count and headline of the photo that the reader came to, but not the caption', async () => {
    const gallery = await listenedTo();
    pressNext();
    wait(250);
    expect(gallery.announced).toBe('Photo 2 of 3: Headline b');
  });

  it('A19 says number and count alone where there is no headline', async () => {
    const gallery = await listenedTo({ photos: photosOf('ab').map(({ headline: _, ...photo }) => photo) });
    pressNext();
    wait(250);
    expect(gallery.announced).toBe('Photo 2 of 2');
  });

  it.each([
    ['a key', (gallery: Mounted) => fireEvent.keyDown(gallery.part('viewport'), { key: 'ArrowRight' })],
    ['a command', (gallery: Mounted) => gallery.actions.next()],
  ])('A19 follows %s', async (_, move) => {
    const gallery = await listenedTo();
    move(gallery);
    wait(250);
    expect(gallery.announced).toBe('Photo 2 of 3: Headline b');
  });

  it('A23 says once where the reader came to after five quick presses', async () => {
    const gallery = await listenedTo({ photos: photosOf('abcdefgh') });
    const said = listen(gallery);
    for (let press = 0; press < 5; press++) {
      pressNext();
      wait(100);
      await heard();
    }
    expect(said).toEqual([]);
    wait(249);
    await heard();
    expect(said).toEqual(['Photo 6 of 8: Headline f']);
  });

  it('A23 empties the region before each sentence, so that the same one is spoken again', async () => {
    const gallery = await listenedTo();
    pressNext();
    wait(250);
    gallery.actions.previous();
    expect(gallery.announced).toBe(NBSP);
    gallery.actions.next();
    expect(gallery.announced).toBe(NBSP);
    wait(250);
    expect(gallery.announced).toBe('Photo 2 of 3: Headline b');
  });

  it('A18 says nothing of a step that leads nowhere', async () => {
    const gallery = await listenedTo({ defaultIndex: 2 });
    pressNext();
    wait(1000);
    expect(gallery.announced).toBe('');
  });

  it('A18 says nothing of a list that changes around the reader', async () => {
    const gallery = await listenedTo({ defaultIndex: 1 });
    gallery.update({ photos: photosOf('xabc') });
    expect(gallery.counter).toBe('3/4');
    wait(1000);
    expect(gallery.announced).toBe('');
  });

  it('A18 says nothing where the page moves by itself', async () => {
    const gallery = await listenedTo({ index: 0 });
    gallery.update({ index: 2 });
    expect(gallery.counter).toBe('3/3');
    wait(1000);
    expect(gallery.announced).toBe('');
  });

  it('A19 speaks where the page holds the index and agrees to the reader’s wish', async () => {
    const gallery = await listenedTo({ index: 0 });
    pressNext();
    wait(100);
    expect(gallery.announced).toBe('');
    gallery.update({ index: 1 });
    wait(250);
    expect(gallery.announced).toBe('Photo 2 of 3: Headline b');
  });

  it('A18 says nothing where the page refuses', async () => {
    const gallery = await listenedTo({ index: 0 });
    pressNext();
    wait(2000);
    expect(gallery.announced).toBe('');
  });

  it('A18 says nothing of a wish that the page overrules', async () => {
    const gallery = await listenedTo({ index: 0 });
    pressNext();
    gallery.update({ index: 2 });
    wait(1000);
    expect(gallery.announced).toBe('');
  });

  it('A19 speaks the page’s own words, in the reader’s digits', async () => {
    const gallery = await listenedTo({ strings: { photo: 'Bild {number} von {count}', numberingSystem: 'deva' } });
    pressNext();
    wait(250);
    expect(gallery.announced).toBe('Bild २ von ३: Headline b');
  });

  it('A19 is not lost where the page renders again with words made anew', async () => {
    const gallery = await listenedTo({ strings: { next: 'Next photo' } });
    pressNext();
    gallery.update({ strings: { next: 'Next photo' } });
    wait(250);
    expect(gallery.announced).toBe('Photo 2 of 3: Headline b');
  });

  it('A17 stays in the same region, which is there from the start', async () => {
    const gallery = await listenedTo();
    const region = gallery.part('announcer');
    pressNext();
    wait(250);
    expect(gallery.part('announcer')).toBe(region);
  });

  it('A19 speaks once in StrictMode', async () => {
    const gallery = await listenedTo({ around: (inner) => <StrictMode>{inner}</StrictMode> });
    const said = listen(gallery);
    pressNext();
    await heard();
    wait(250);
    await heard();
    expect(said).toEqual(['Photo 2 of 3: Headline b']);
  });

  it('R9 leaves no timer behind', async () => {
    const gallery = await listenedTo();
    pressNext();
    gallery.unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});
