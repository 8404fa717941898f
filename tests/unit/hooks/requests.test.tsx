import { act, fireEvent, screen } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PhotoGallery } from '../../../src/index.js';
import { photosOf } from '../../kit/letters.js';
import { attended, mount } from '../../kit/mounted.js';

const pressNext = () => fireEvent.click(screen.getByRole('button', { name: 'Next photo' }));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));

describe('a gallery that holds the index itself', () => {
  it.each([
    [undefined, '1/3'],
    [2, '3/3'],
    [9, '3/3'],
    [-1, '1/3'],
    [Number.NaN, '1/3'],
  ])('R14 opens on default index %s', (defaultIndex, counter) => {
    const gallery = mount({ defaultIndex });
    expect(gallery.counter).toBe(counter);
    expect(gallery.events).toEqual([]);
  });

  it('R14 takes no notice of a default index that changes later', () => {
    const gallery = mount({ defaultIndex: 1 });
    gallery.update({ defaultIndex: 2 });
    expect(gallery.counter).toBe('2/3');
  });

  it('R15 reports each photo once, with the photo and what made it move', () => {
    const onIndexChange = vi.fn();
    const gallery = mount({ onIndexChange });
    gallery.actions.goTo(2);
    pressNext();
    const photos = photosOf('abc');
    expect(onIndexChange.mock.calls).toEqual([[2, { via: 'command', event: undefined, photo: photos[2] }]]);
  });

  it('R15 reports each photo once in StrictMode', () => {
    const gallery = mount({ around: (inner) => <StrictMode>{inner}</StrictMode> });
    pressNext();
    gallery.actions.next();
    expect(gallery.events).toEqual(['1 button', '2 command']);
  });

  it('R15 reports to the callback of the last render', () => {
    const first = vi.fn();
    const second = vi.fn();
    const gallery = mount({ onIndexChange: first });
    gallery.update({ onIndexChange: second });
    pressNext();
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
  });

  it('R15 reports in the task of the input', () => {
    const gallery = mount();
    screen.getByRole('button', { name: 'Next photo' }).addEventListener('click', () => seen.push(...gallery.events));
    const seen: string[] = [];
    document.addEventListener('click', () => seen.push(...gallery.events), { once: true });
    pressNext();
    expect(seen).toEqual(['1 button']);
  });

  it('W22 moves on, and its live region speaks, though the callback throws; the page hears of the error', async () => {
    const gallery = mount({
      onIndexChange: () => {
        throw new Error('of the page');
      },
    });
    await attended();
    pressNext();
    expect(() => wait(0)).toThrow('of the page');
    expect(gallery.counter).toBe('2/3');
    expect(gallery.open.map(({ id }) => id)).toEqual(['b']);
    wait(250);
    expect(gallery.announced).toBe('Photo 2 of 3: Headline b');
  });

  it('W22 lets the callback set state', () => {
    function Page() {
      const [shown, setShown] = useState('');
      return (
        <>
          <output>{shown}</output>
          <PhotoGallery photos={photosOf('abc')} onIndexChange={(_, { photo }) => setShown(photo.id ?? '')} />
        </>
      );
    }
    const gallery = mount({ around: () => <Page /> });
    pressNext();
    expect(document.querySelector('output')?.textContent).toBe('b');
    expect(gallery.counter).toBe('2/3');
  });

  it('W22 lets the callback go on to another photo, and reports both in order', () => {
    const gallery = mount({ onIndexChange: (index) => index === 1 && gallery.actions.next() });
    pressNext();
    expect(gallery.events).toEqual(['1 button', '2 command']);
    expect(gallery.counter).toBe('3/3');
  });
});

describe('a gallery whose index the page holds', () => {
  it('W24 only reports what the reader asks for', async () => {
    const gallery = mount({ index: 0 });
    await attended();
    pressNext();
    fireEvent.keyDown(gallery.part('viewport'), { key: 'ArrowRight' });
    expect(gallery.events).toEqual(['1 button', '1 key']);
    expect(gallery.counter).toBe('1/3');
    expect(gallery.open.map(({ id }) => id)).toEqual(['a']);
  });

  it('W24 follows the page, without an event', () => {
    const gallery = mount({ index: 0 });
    gallery.update({ index: 2 });
    expect(gallery.counter).toBe('3/3');
    expect(gallery.open.map(({ id }) => id)).toEqual(['c']);
    wait(5000);
    expect(gallery.events).toEqual([]);
  });

  it('W24 works with a page that keeps the index in its state', () => {
    function Page() {
      const [index, setIndex] = useState(0);
      return <PhotoGallery photos={photosOf('abc')} index={index} onIndexChange={setIndex} />;
    }
    const gallery = mount({ around: () => <Page /> });
    pressNext();
    pressNext();
    expect(gallery.counter).toBe('3/3');
    wait(5000);
    expect(gallery.counter).toBe('3/3');
  });

  it.each([
    [9, '3/3'],
    [-1, '1/3'],
    [Number.NaN, '1/3'],
  ])('W24 brings an index outside the story inside: %s', (index, counter) => {
    const gallery = mount({ index: 1 });
    gallery.update({ index });
    expect(gallery.counter).toBe(counter);
  });

  it('W24 waits one second for an answer, then is back at what the page says', async () => {
    const gallery = mount({ index: 0 });
    await attended();
    pressNext();
    wait(999);
    // Within the second the answer is the reader’s wish; it is announced as theirs.
    gallery.update({ index: 1 });
    wait(250);
    expect(gallery.announced).toBe('Photo 2 of 3: Headline b');

    pressNext();
    wait(1000);
    // After it the page moves by itself.
    gallery.update({ index: 2 });
    wait(1000);
    expect(gallery.counter).toBe('3/3');
    expect(gallery.announced).toBe('Photo 2 of 3: Headline b');
  });

  it('W24 gives each wish a second of its own', async () => {
    const gallery = mount({ index: 0 });
    await attended();
    pressNext();
    wait(900);
    pressNext();
    wait(900);
    gallery.update({ index: 1 });
    wait(250);
    expect(gallery.announced).toBe('Photo 2 of 3: Headline b');
  });

  it('R9 leaves no timer behind', async () => {
    const gallery = mount({ index: 0 });
    await attended();
    pressNext();
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    gallery.unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});
