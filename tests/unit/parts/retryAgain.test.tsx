import { act, fireEvent } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Retry } from '../../../src/index.js';
import { photosOf } from '../../kit/letters.js';
import { attended, mount } from '../../kit/mounted.js';

afterEach(() => {
  vi.useRealTimers();
});

/** A gallery in which some photos have not loaded, with its own clock. */
async function showBroken(...broken: number[]) {
  const gallery = mount({ children: <Retry /> });
  await attended();
  vi.useFakeTimers();
  const images = gallery.slides.map((slide) => slide.querySelector('img') as HTMLImageElement);
  const fails = (index: number) => act(async () => void fireEvent.error(images[index] as HTMLImageElement));
  for (const index of broken) await fails(index);
  const asked = images.map(() => 0);
  images.forEach((image, index) => {
    image.setAttribute = vi.fn((name, value) => {
      if (name === 'src') asked[index] = (asked[index] ?? 0) + 1;
      Element.prototype.setAttribute.call(image, name, value);
    });
  });
  const button = () => gallery.part('retry-button');
  return {
    gallery,
    /** How often each photo was asked for again. */
    asked,
    fails,
    comes: (index: number) => act(async () => void fireEvent.load(images[index] as HTMLImageElement)),
    button,
    press: () => act(async () => button().click()),
    passes: (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds)),
    goesOnline: () => act(async () => void dispatchEvent(new Event('online'))),
  };
}

it('I13 A15 A24 a photo that fails again is told of again, and focus stays on the button', async () => {
  const { gallery, button, press, passes, fails } = await showBroken(0);
  await passes(1000);
  expect(gallery.announced).toBe('This photo did not load.');
  button().focus();
  await press();
  await passes(0);
  await fails(0);
  expect(gallery.announced).not.toBe('This photo did not load.');
  await passes(300);
  expect(gallery.announced).toBe('This photo did not load.');
  expect(document.activeElement).toBe(button());
});

it('I13 a photo that is on its way is not asked for by a second press', async () => {
  const { asked, press, passes } = await showBroken(0);
  await press();
  await passes(0);
  await press();
  await passes(0);
  expect(asked).toEqual([1, 0, 0]);
});

it('I13 A24 online again, what failed is asked for once, and the reader hears of the photo that they see', async () => {
  const { gallery, asked, button, press, passes, fails, comes, goesOnline } = await showBroken();
  gallery.update({ strings: { failed: 'Nothing came.', loaded: 'Here it is.' } });
  for (const index of [0, 1]) await fails(index);
  await press();
  await passes(0);
  await fails(0);
  await press();
  await goesOnline();
  expect(asked).toEqual([2, 1, 0]);
  await comes(1);
  await passes(300);
  expect(gallery.announced).not.toBe('Here it is.');
  expect(button().textContent).toBe('Loading…');
  await comes(0);
  await passes(300);
  expect(gallery.announced).toBe('Here it is.');
});

it('I13 while one photo waits to be asked for, the button of the next one is free', async () => {
  const { gallery, button, press, passes, fails } = await showBroken(0, 1);
  await press();
  await passes(0);
  await fails(0);
  await press();
  expect(button().textContent).toBe('Loading…');
  gallery.actions.next();
  expect(button().textContent).toBe('Try again');
});

it('I13 another photo in the same place is offered again too', async () => {
  const { gallery } = await showBroken(0);
  gallery.update({ photos: photosOf('xyz') });
  await act(async () => {});
  await act(async () => void fireEvent.error(gallery.slides[0]?.querySelector('img') as HTMLImageElement));
  expect(gallery.slides[0]?.contains(gallery.part('retry-button'))).toBe(true);
  expect(gallery.part('retry').hidden).toBe(false);
});

it('T12 a gallery that goes while a photo waits asks for nothing more', async () => {
  const { gallery, asked, press, passes, fails, goesOnline } = await showBroken(0);
  await press();
  await passes(0);
  await fails(0);
  await press();
  gallery.unmount();
  await passes(30_000);
  await goesOnline();
  expect(asked).toEqual([1, 0, 0]);
});
