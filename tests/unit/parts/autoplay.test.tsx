import { act, fireEvent, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autoplay, EndCard, Interstitials, Lightbox, PhotoGallery } from '../../../src/index.js';
import { photosOf } from '../../kit/letters.js';
import { attended, type Mounted, mount } from '../../kit/mounted.js';
import { freeTab, hideTab } from '../../kit/reports.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  freeTab();
});

const PACE = { base: 1000, perWord: 0, min: 0 };

/** jsdom loads no pictures: they are said to be there. */
const load = (gallery: Mounted, state = 'loaded') =>
  act(async () => {
    for (const picture of gallery.root.querySelectorAll('[data-inpics="picture"]'))
      picture.setAttribute('data-state', state);
  });

async function show(props: Parameters<typeof mount>[0] = {}) {
  const gallery = mount({ photos: photosOf('abcd'), children: <Autoplay pace={PACE} />, ...props });
  await attended();
  await load(gallery);
  return gallery;
}

/** In short steps: React 18 renders nothing before the end of one. */
async function pass(ms: number) {
  for (let left = ms; left > 0; left -= 100)
    await act(async () => void (await vi.advanceTimersByTimeAsync(Math.min(left, 100))));
}
const name = (gallery: Mounted) => gallery.part('autoplay').getAttribute('aria-label');

describe('a gallery that plays', () => {
  it('A49 goes on by itself, each photo for its time, and ends at the last one', async () => {
    const gallery = await show();
    await pass(999);
    expect(gallery.counter).toBe('1/4');
    await pass(1);
    expect(gallery.counter).toBe('2/4');
    expect(name(gallery)).toBe('Stop slideshow');
    await pass(2000);
    expect([gallery.counter, name(gallery)]).toEqual(['4/4', 'Start slideshow']);
    await pass(10_000);
    expect(gallery.events).toEqual(['1 autoplay', '2 autoplay', '3 autoplay']);
  });

  it('A49 A20 gives what stands between the photos its time, silently, and ends at the end card', async () => {
    const gallery = await show({
      photos: photosOf('ab'),
      children: (
        <>
          <Autoplay pace={PACE} />
          <Interstitials every={1}>Buy now</Interstitials>
          <EndCard />
        </>
      ),
    });
    await load(gallery);
    const shown = () => gallery.open.map((slide) => slide.getAttribute('aria-label'))[0];
    await pass(1000);
    expect([shown(), gallery.announced?.trim()]).toEqual(['Advertisement', '']);
    await pass(1000);
    expect(shown()).toMatch(/^2 of 2/);
    await pass(1000);
    expect([shown(), name(gallery)]).toEqual(['End of the story', 'Start slideshow']);
    expect(gallery.events).toEqual(['1 autoplay']);
    fireEvent.click(gallery.part('autoplay'));
    expect([gallery.counter, name(gallery)]).toEqual(['1/2', 'Stop slideshow']);
  });

  it('A49 gives long captions more time than short ones', async () => {
    const photos = photosOf('abc').map((photo, place) => ({ ...photo, caption: 'word '.repeat(place ? 1 : 30) }));
    const gallery = await show({ photos, children: <Autoplay pace={{ base: 0, perWord: 100, min: 0 }} /> });
    await pass(3000);
    expect(gallery.counter).toBe('1/3');
    await pass(1000);
    expect(gallery.counter).toBe('2/3');
    await pass(1100);
    expect(gallery.counter).toBe('3/3');
  });

  it('A49 goes on from the last photo to the first in a loop', async () => {
    const gallery = await show({ loop: true, defaultIndex: 3 });
    await pass(2000);
    expect(gallery.events).toEqual(['0 autoplay', '1 autoplay']);
  });

  it('A49 waits for a photo that has not come, and not for one that will not', async () => {
    const gallery = await show();
    await load(gallery, 'loading');
    await pass(5000);
    expect(gallery.counter).toBe('1/4');
    await load(gallery, 'failed');
    await pass(1000);
    expect(gallery.counter).toBe('2/4');
  });

  it('A49 waits at a warning until it is lifted, and does not go past it', async () => {
    const photos = photosOf('abc').map((photo, place) => (place === 1 ? { ...photo, sensitive: 'Blood' } : photo));
    const gallery = await show({ photos });
    await pass(5000);
    expect([gallery.counter, name(gallery)]).toEqual(['2/3', 'Stop slideshow']);
    await act(async () => gallery.part('veil').setAttribute('open', ''));
    await pass(1000);
    expect(gallery.counter).toBe('3/3');
  });

  it('A49 waits while the pointer rests on the photo, and goes on with the time that is left', async () => {
    const gallery = await show();
    await pass(600);
    fireEvent.pointerOver(gallery.part('picture'), { pointerType: 'mouse' });
    await pass(5000);
    expect([gallery.counter, name(gallery)]).toEqual(['1/4', 'Stop slideshow']);
    fireEvent.pointerOut(gallery.part('picture'), { pointerType: 'mouse' });
    await pass(400);
    expect(gallery.counter).toBe('2/4');
    fireEvent.pointerOver(gallery.part('bar'), { pointerType: 'mouse' });
    await pass(1000);
    expect(gallery.counter).toBe('3/4');
  });

  it('A49 waits while the tab is hidden', async () => {
    const gallery = await show();
    hideTab(true);
    await pass(5000);
    expect(gallery.counter).toBe('1/4');
    hideTab(false);
    await pass(1000);
    expect(gallery.counter).toBe('2/4');
  });

  it('A49 starts stopped for a reader who asked for less motion, and where the page says so, and plays when asked', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));
    const gallery = await show();
    await pass(5000);
    expect([gallery.counter, name(gallery)]).toEqual(['1/4', 'Start slideshow']);
    vi.unstubAllGlobals();
    gallery.unmount();
    const other = await show({ children: <Autoplay pace={PACE} startsPlaying={false} /> });
    await pass(5000);
    expect(other.counter).toBe('1/4');
    fireEvent.click(other.part('autoplay'));
    await pass(1000);
    expect(other.counter).toBe('2/4');
  });

  it('A49 plays once in StrictMode', async () => {
    const gallery = await show({ around: (gallery) => <StrictMode>{gallery}</StrictMode> });
    await pass(1000);
    expect(gallery.events).toEqual(['1 autoplay']);
    fireEvent.keyDown(gallery.part('viewport'), { key: 'x' });
    await pass(5000);
    expect(gallery.events).toEqual(['1 autoplay']);
  });

  it('A49 W24 plays where the page holds the index, and asks again where the page does not follow', async () => {
    const gallery = await show({ index: 0 });
    await pass(2000);
    expect(gallery.events).toEqual(['1 autoplay', '1 autoplay']);
    gallery.update({ index: 1 });
    await pass(1000);
    expect(gallery.events.at(-1)).toBe('2 autoplay');
    expect(name(gallery)).toBe('Stop slideshow');
  });
});

describe('a reader who takes over', () => {
  const signs: [string, (gallery: Mounted) => void][] = [
    ['focus that comes into the gallery', (gallery) => gallery.part('viewport').focus()],
    ['a key', (gallery) => fireEvent.keyDown(gallery.part('viewport'), { key: 'ArrowRight' })],
    ['a press', (gallery) => fireEvent.pointerDown(gallery.part('caption'))],
    ['a finger', (gallery) => fireEvent.touchStart(gallery.part('picture'), { touches: [{}] })],
    ['a wheel across', (gallery) => fireEvent.wheel(gallery.part('viewport'), { deltaX: 10, deltaY: 1 })],
    ['the next button', (gallery) => fireEvent.click(gallery.part('next'))],
    ['a command of the page', (gallery) => gallery.actions.goTo(2)],
    [
      'words that are selected',
      (gallery) => {
        document.getSelection()?.selectAllChildren(gallery.part('caption'));
        document.dispatchEvent(new Event('selectionchange'));
      },
    ],
    ['the lightbox', (gallery) => gallery.actions.openLightbox()],
  ];

  it.each(signs)('A49 stops it by %s, and it does not start again', async (_, sign) => {
    const gallery = await show({
      children: (
        <>
          <Autoplay pace={PACE} />
          <Lightbox />
        </>
      ),
    });
    await pass(500);
    act(() => {
      sign(gallery);
    });
    document.getSelection()?.removeAllRanges();
    expect(name(gallery)).toBe('Start slideshow');
    const { counter } = gallery;
    act(() => (document.activeElement as HTMLElement)?.blur());
    await pass(10_000);
    expect(gallery.counter).toBe(counter);
  });

  it('A49 stops it by its button, whose name says what the next press does, without aria-pressed', async () => {
    const gallery = await show();
    const button = gallery.part('autoplay');
    const press = () => {
      fireEvent.pointerDown(button);
      button.focus();
      fireEvent.click(button);
    };
    press();
    expect([name(gallery), button.hasAttribute('aria-pressed')]).toEqual(['Start slideshow', false]);
    await pass(5000);
    expect(gallery.counter).toBe('1/4');
    press();
    expect([name(gallery), document.activeElement]).toEqual(['Stop slideshow', button]);
    await pass(1000);
    expect(gallery.counter).toBe('2/4');
  });

  it('A49 what was stopped stays so while photos come and go', async () => {
    const gallery = await show();
    fireEvent.click(gallery.part('autoplay'));
    gallery.update({ photos: photosOf('a') });
    gallery.update({ photos: photosOf('abcd') });
    expect(name(gallery)).toBe('Start slideshow');
    await load(gallery);
    await pass(5000);
    expect(gallery.events).toEqual([]);
  });

  it('A49 who presses start at the end gets the story from its beginning', async () => {
    const gallery = await show({ defaultIndex: 3 });
    expect(name(gallery)).toBe('Start slideshow');
    fireEvent.click(gallery.part('autoplay'));
    await load(gallery);
    expect(gallery.counter).toBe('1/4');
    await pass(1000);
    expect(gallery.counter).toBe('2/4');
  });

  it('A49 a wheel that goes down, and what is done elsewhere on the page, stop nothing', async () => {
    const gallery = await show({
      around: (gallery) => (
        <>
          {gallery}
          <button type="button">Elsewhere</button>
        </>
      ),
    });
    fireEvent.wheel(gallery.part('viewport'), { deltaY: 100 });
    fireEvent.pointerDown(screen.getByText('Elsewhere'));
    screen.getByText('Elsewhere').focus();
    document.getSelection()?.selectAllChildren(screen.getByText('Elsewhere'));
    document.dispatchEvent(new Event('selectionchange'));
    await pass(1000);
    expect([gallery.counter, name(gallery)]).toEqual(['2/4', 'Stop slideshow']);
  });

  it('A49 a handler of the page’s own can keep the button from it', async () => {
    const gallery = await show({ children: <Autoplay pace={PACE} onClick={(event) => event.preventDefault()} /> });
    fireEvent.click(gallery.part('autoplay'));
    expect(name(gallery)).toBe('Stop slideshow');
  });
});

describe('what a screen reader has of it', () => {
  it('A10 the button stands first in the bar, and is not there for one photo', async () => {
    const gallery = await show();
    const order = Array.from(gallery.part('bar').children, (child) => child.getAttribute('data-inpics'));
    expect(order).toEqual(['autoplay', 'previous', 'counter', 'next', 'ticks']);
    gallery.update({ photos: photosOf('a') });
    expect(gallery.root.querySelector('[data-inpics="autoplay"]')).toBeNull();
    gallery.update({ photos: photosOf('abc') });
    expect(gallery.part('bar').firstElementChild).toBe(gallery.part('autoplay'));
  });

  it('A20 nothing is announced while it plays, what was said before does not stay, and the reader’s own moves are', async () => {
    const gallery = await show({ children: <Autoplay pace={PACE} startsPlaying={false} /> });
    fireEvent.click(gallery.part('next'));
    await pass(300);
    expect(gallery.announced).toBe('Photo 2 of 4: Headline b');
    fireEvent.click(gallery.part('autoplay'));
    await pass(1400);
    expect([gallery.counter, gallery.announced]).toEqual(['3/4', '']);
    fireEvent.click(gallery.part('previous'));
    await pass(300);
    expect(gallery.announced).toBe('Photo 2 of 4: Headline b');
  });

  it('A49 two galleries play and stop for themselves', async () => {
    const gallery = await show({
      around: (gallery) => (
        <>
          {gallery}
          <PhotoGallery photos={photosOf('xy')} data-other="">
            <Autoplay pace={PACE} />
          </PhotoGallery>
        </>
      ),
    });
    const other = document.querySelector<HTMLElement>('[data-other] [data-inpics="viewport"]');
    fireEvent.keyDown(other as HTMLElement, { key: 'x' });
    await pass(1000);
    expect(gallery.counter).toBe('2/4');
  });
});
