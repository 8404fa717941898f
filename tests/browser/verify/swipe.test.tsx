import { afterEach, describe, expect, it, vi } from 'vitest';
import { whenInFrame, whenStill } from '../../kit/frames.js';
import { showGallery } from '../../kit/gallery.js';
import { scrolledPlace, seenPlace } from '../../kit/measure.js';
import { plainPhotos } from '../../kit/photos.js';
import { across, swipe, touch } from '../../kit/pointer.js';
import { soon } from '../../kit/soon.js';

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(['ltr', 'rtl'] as const)('during a swipe, %s', (dir) => {
  it('W1 a command during a swipe waits until the finger is off and the strip has settled', async () => {
    const gallery = await showGallery({ dir });
    const finger = await touch(across(gallery, 0.9));
    await finger.moveTo(across(gallery, 0.6));
    const scrollTo = vi.spyOn(Element.prototype, 'scrollTo');
    gallery.actions.goTo(5);
    expect(gallery.events).toEqual(['5 command']);
    await finger.moveTo(across(gallery, 0.2));
    const held = await whenStill(gallery);
    expect(held).toBeGreaterThan(0.5);
    expect(held).toBeLessThan(1);
    expect(scrollTo).not.toHaveBeenCalled();
    await finger.lift();
    await gallery.restsAt(5);
    expect(scrollTo).toHaveBeenCalledTimes(1);
    expect(gallery.events).toEqual(['5 command']);
    expect(gallery.counter).toBe('6/8');
  });

  it('W1 a command during a swipe is obeyed once, also where the gallery is hidden meanwhile', async () => {
    const gallery = await showGallery({ dir });
    const box = gallery.root.parentElement as HTMLElement;
    const finger = await touch(across(gallery, 0.9));
    await finger.moveTo(across(gallery, 0.6));
    gallery.actions.goTo(5);
    box.style.display = 'none';
    await finger.lift();
    // Longer than the strip waits until it takes the reader to be done.
    const start = performance.now();
    await whenInFrame(() => performance.now() - start > 400);
    box.style.display = '';
    await gallery.restsAt(5);
    await swipe(across(gallery, 0.85), across(gallery, 0.15));
    await gallery.restsAt(6);
    expect(gallery.events).toEqual(['5 command', '6 swipe']);
  });

  it('W22 a list that changes under a command that waits: the strip goes to the photo that was asked for', async () => {
    const photos = plainPhotos(8);
    const gallery = await showGallery({ dir, photos });
    const finger = await touch(across(gallery, 0.9));
    await finger.moveTo(across(gallery, 0.6));
    gallery.actions.goTo(7);
    gallery.update({ photos: photos.slice(4) });
    expect(gallery.counter).toBe('4/4');
    await finger.lift();
    await gallery.restsAt(3);
    expect(gallery.counter).toBe('4/4');
    expect(gallery.part('headline', 3).textContent).toBe('Headline 8');
    expect(gallery.events).toEqual(['7 command', '3 photos']);
  });

  it('W22 a list that changes under a finger keeps the photo, once the finger is off', async () => {
    const photos = plainPhotos(8);
    const gallery = await showGallery({ dir, photos: photos.slice(2), defaultIndex: 1 });
    const finger = await touch(across(gallery, 0.9));
    await finger.moveTo(across(gallery, 0.6));
    gallery.update({ photos });
    await finger.lift();
    await gallery.restsAt(3);
    expect(gallery.part('headline', 3).textContent).toBe('Headline 4');
    expect(gallery.events).toEqual(['3 photos']);
  });

  it('W1 a press of Next with one finger while another swipes ends at the photo after the one on the stage', async () => {
    const gallery = await showGallery({ dir, defaultIndex: 2 });
    const finger = await touch(across(gallery, 0.9));
    await finger.moveTo(across(gallery, 0.3));
    await soon(() => gallery.counter).toBe('4/8');
    gallery.part('next').click();
    await finger.lift();
    await gallery.restsAt(4);
    expect(gallery.events).toEqual(['4 button']);
  });

  it('W24 where the owner of the index keeps it, the strip glides back after a second', async () => {
    const gallery = await showGallery({ dir, index: 0 });
    await swipe(across(gallery, 0.85), across(gallery, 0.15));
    await soon(() => gallery.events).toEqual(['1 swipe']);
    const asked = performance.now();
    expect(scrolledPlace(gallery)).toBe(1);
    expect(gallery.slides.findIndex((slide) => slide.hasAttribute('data-current'))).toBe(0);
    await soon(() => scrolledPlace(gallery)).toBe(0);
    expect(performance.now() - asked).toBeGreaterThan(900);
    expect(seenPlace(gallery)).toBeGreaterThan(0.1);
    await gallery.restsAt(0);
    expect(gallery.counter).toBe('1/8');
    expect(gallery.events).toEqual(['1 swipe']);
  });

  it('W24 where the owner agrees, the strip stays, and nothing is reported twice', async () => {
    const gallery = await showGallery({
      dir,
      index: 0,
      onIndexChange: (index) => gallery.update({ index }),
    });
    await swipe(across(gallery, 0.85), across(gallery, 0.15));
    await gallery.restsAt(1);
    gallery.part('next').click();
    await gallery.restsAt(2);
    // Past the second after which a refusal would take it back.
    const start = performance.now();
    await whenInFrame(() => {
      expect(scrolledPlace(gallery)).toBe(2);
      return performance.now() - start > 1100;
    });
    expect(gallery.events).toEqual(['1 swipe', '2 button']);
  });
});
