import { describe, expect, it } from 'vitest';
import { type GalleryOnPage, showGallery } from '../../kit/gallery.js';
import { animationsIn, seenPlace } from '../../kit/measure.js';
import { plainPhotos } from '../../kit/photos.js';
import { across, swipe } from '../../kit/pointer.js';
import { soon } from '../../kit/soon.js';

describe.each(['ltr', 'rtl'] as const)('a story that goes round, %s', (dir) => {
  const onward = (gallery: GalleryOnPage) => [across(gallery, 0.85), across(gallery, 0.15)] as const;
  const back = (gallery: GalleryOnPage) => [across(gallery, 0.15), across(gallery, 0.85)] as const;

  it.each([3, 8, 100])('A16 of %i photos goes on from the last to the first and back, by buttons', async (count) => {
    const gallery = await showGallery({ dir, loop: true, photos: plainPhotos(count), defaultIndex: count - 1 });
    await gallery.restsAt(count - 1);
    const slides = gallery.slides.length;
    gallery.part('next').click();
    await gallery.arrivesAt(0);
    gallery.part('previous').click();
    await gallery.arrivesAt(count - 1);
    expect(gallery.part('next').getAttribute('aria-disabled')).toBeNull();
    expect(gallery.events).toEqual(['0 button', `${count - 1} button`]);
    // No photo is there twice.
    expect(gallery.slides).toHaveLength(slides);
    expect(new Set(gallery.slides.map((slide) => slide.id)).size).toBe(slides);
  });

  it.each([3, 8, 100])('A16 W1 of %i photos goes round under the finger, both ways', async (count) => {
    const gallery = await showGallery({ dir, loop: true, photos: plainPhotos(count), defaultIndex: count - 2 });
    await gallery.restsAt(count - 2);
    for (const index of [count - 1, 0, 1]) {
      await swipe(...onward(gallery));
      await gallery.arrivesAt(index);
    }
    for (const index of [0, count - 1, count - 2]) {
      await swipe(...back(gallery));
      await gallery.arrivesAt(index);
    }
    expect(gallery.events).toHaveLength(6);
  });

  it.each(['next', 'previous'])('A16 of two photos %s glides the way that it says', async (button) => {
    const gallery = await showGallery({ dir, loop: true, photos: plainPhotos(2) });
    await gallery.restsAt(0);
    for (const index of [1, 0, 1]) {
      gallery.part(button).click();
      await soon(() => animationsIn(gallery).length).toBeGreaterThan(0);
      const box = gallery.part('figure', index).getBoundingClientRect();
      const frame = gallery.viewport.getBoundingClientRect();
      const comesFromTheEnd = box.left > frame.left === (dir === 'ltr');
      expect(comesFromTheEnd).toBe(button === 'next');
      await gallery.arrivesAt(index);
    }
  });

  it('A16 W23 two photos go to and fro under the finger', async () => {
    const gallery = await showGallery({ dir, loop: true, photos: plainPhotos(2) });
    await gallery.restsAt(0);
    for (const [way, index] of [
      [onward, 1],
      [back, 0],
      [onward, 1],
    ] as const) {
      await swipe(...way(gallery));
      await gallery.arrivesAt(index);
    }
    gallery.part('next').click();
    await gallery.arrivesAt(0);
    await swipe(...back(gallery));
    await gallery.arrivesAt(1);
    expect(gallery.events).toEqual(['1 swipe', '0 swipe', '1 swipe', '0 button', '1 swipe']);
  });

  it('A16 a loop that is switched on and off keeps the photo', async () => {
    const gallery = await showGallery({ dir, defaultIndex: 6 });
    await gallery.restsAt(6);
    gallery.update({ loop: true });
    await gallery.restsAt(6);
    gallery.part('next').click();
    gallery.part('next').click();
    await gallery.arrivesAt(0);
    gallery.update({ loop: false });
    await gallery.restsAt(0);
    expect(gallery.part('previous').getAttribute('aria-disabled')).toBe('true');
    expect(gallery.events).toEqual(['7 button', '0 button']);
  });

  it('W4 fast presses across the end never jump', async () => {
    const gallery = await showGallery({ dir, loop: true, defaultIndex: 6 });
    await gallery.restsAt(6);
    for (let press = 0; press < 5; press += 1) gallery.part('next').click();
    expect(seenPlace(gallery)).toBeCloseTo(6, 1);
    await gallery.restsAt(3);
    expect(gallery.events.at(-1)).toBe('3 button');
  });

  it('A15 focus in a slide that is put behind the others is not lost', async () => {
    const gallery = await showGallery({ dir, loop: true });
    gallery.viewport.focus();
    for (const index of [1, 2, 3, 4, 5, 6, 7, 0]) {
      gallery.actions.next();
      await gallery.arrivesAt(index);
      expect(document.activeElement).toBe(gallery.viewport);
    }
  });
});
