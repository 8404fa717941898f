import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { showGallery } from '../kit/gallery.js';
import { pointIn, swipe } from '../kit/pointer.js';

it('F1 moves by button, key and swipe, and leaves one photo open, whichever React it runs on', async () => {
  const gallery = await showGallery();
  await userEvent.click(gallery.part('next'));
  await gallery.restsAt(1);
  await userEvent.keyboard('{ArrowRight}');
  await gallery.restsAt(2);
  const photo = gallery.part('picture', 2);
  await swipe(pointIn(photo, 0.8), pointIn(photo, 0.1));
  await gallery.restsAt(3);
  expect(gallery.events).toEqual(['1 button', '2 key', '3 swipe']);
  expect(gallery.slides.map((slide) => slide.inert)).toEqual(gallery.slides.map((_, index) => index !== 3));
  expect(gallery.counter).toBe('4/8');
});

it('F2 the first photo is fetched first, whichever React writes the attribute', async () => {
  const gallery = await showGallery();
  const images = gallery.slides.map((slide) => slide.querySelector('img') as HTMLImageElement);
  expect(images.map((image) => image.getAttribute('fetchpriority'))).toEqual(['high', ...Array(7).fill(null)]);
  expect(images.map((image) => image.loading)).toEqual(['eager', ...Array(7).fill('lazy')]);
});
