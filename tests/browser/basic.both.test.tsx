import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { showGallery } from '../kit/gallery.js';
import { animationsIn, seenPlace } from '../kit/measure.js';
import { across, createMouse, pointIn, swipe } from '../kit/pointer.js';
import { soon } from '../kit/soon.js';

/** React 18 and framer-motion 12 run these as well. */
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

describe.each(['ltr', 'rtl'] as const)('the basics, %s', (dir) => {
  it('W4 Next glides to the next photo, which alone can be reached (A13)', async () => {
    const gallery = await showGallery({ dir });
    gallery.part('next').click();
    expect(animationsIn(gallery)).toHaveLength(2);
    expect(seenPlace(gallery)).toBeCloseTo(0, 2);
    await gallery.restsAt(1);
    expect(gallery.slides.map((slide) => slide.inert)).toEqual(gallery.slides.map((_, index) => index !== 1));
    expect(gallery.events).toEqual(['1 button']);
  });

  it('A28 arrow keys go where they point', async () => {
    const gallery = await showGallery({ dir, defaultIndex: 3 });
    gallery.viewport.focus();
    await userEvent.keyboard('{ArrowRight}');
    await gallery.arrivesAt(dir === 'rtl' ? 2 : 4);
    await userEvent.keyboard('{ArrowLeft}');
    await gallery.arrivesAt(3);
    expect(gallery.counter).toBe('4/8');
  });

  it('A46 a swipe goes on, a drag by mouse as well', async () => {
    const gallery = await showGallery({ dir });
    await swipe(across(gallery, 0.85), across(gallery, 0.15));
    await gallery.restsAt(1);
    const mouse = createMouse();
    await mouse.moveTo(across(gallery, 0.8));
    await mouse.press();
    await mouse.moveTo(across(gallery, 0.2), 4);
    await mouse.release();
    await gallery.restsAt(2);
    await soon(() => gallery.events).toEqual(['1 swipe', '2 drag']);
  });

  it('W24 a controlled gallery follows its owner', async () => {
    const gallery = await showGallery({ dir, index: 0 });
    gallery.part('next').click();
    expect(gallery.events).toEqual(['1 button']);
    await gallery.restsAt(0);
    gallery.update({ index: 4 });
    await gallery.arrivesAt(4);
    expect(gallery.events).toEqual(['1 button']);
  });
});
