import { describe, expect, it } from 'vitest';
import { jumpsIn, watchFrames } from '../../kit/frames.js';
import { showGallery } from '../../kit/gallery.js';
import { animationsIn, seenPlace } from '../../kit/measure.js';
import { plainPhotos } from '../../kit/photos.js';
import { across, createMouse, fling, swipe } from '../../kit/pointer.js';
import { soon } from '../../kit/soon.js';

const photos = plainPhotos(1000);

describe.each(['ltr', 'rtl'] as const)('a story of a thousand photos, %s', (dir) => {
  it('I14 has slides for the photos around the current one only, wherever that is', async () => {
    const gallery = await showGallery({ dir, photos, defaultIndex: 500 });
    await gallery.restsAt(500);
    for (const index of [0, 999, 7, 640, 641, 639]) {
      gallery.actions.goTo(index);
      await gallery.arrivesAt(index);
      expect(gallery.slides.length).toBeLessThanOrEqual(21);
      expect(gallery.counter).toBe(`${(index + 1).toLocaleString('en')}/1,000`);
    }
    expect(gallery.events).toHaveLength(6);
  });

  it('W4 forty fast presses of Next end at the fortieth photo, and back again', async () => {
    const gallery = await showGallery({ dir, photos });
    for (let press = 0; press < 40; press += 1) gallery.part('next').click();
    await gallery.restsAt(40);
    for (let press = 0; press < 40; press += 1) gallery.part('previous').click();
    await gallery.restsAt(0);
    expect(gallery.events).toHaveLength(80);
  });

  it('W4 a step glides, and never jumps, also where slides come and go around it', async () => {
    const gallery = await showGallery({ dir, photos, defaultIndex: 30 });
    await gallery.restsAt(30);
    const watch = watchFrames(gallery);
    for (const index of [31, 32, 33, 34, 35, 36]) {
      gallery.part('next').click();
      await soon(() => animationsIn(gallery).length).toBeGreaterThan(0);
      expect(seenPlace(gallery)).toBeLessThan(index);
      await soon(() => seenPlace(gallery) > index - 0.4).toBe(true);
    }
    await gallery.restsAt(36);
    expect(jumpsIn(watch.stop())).toEqual([]);
  });

  it('W1 swipes go on and on, and back', async () => {
    const gallery = await showGallery({ dir, photos, defaultIndex: 50 });
    await gallery.restsAt(50);
    for (let index = 51; index <= 62; index += 1) {
      await swipe(across(gallery, 0.85), across(gallery, 0.15));
      await gallery.arrivesAt(index);
    }
    await swipe(across(gallery, 0.15), across(gallery, 0.85));
    await gallery.arrivesAt(61);
    expect(gallery.events).toEqual([...Array.from({ length: 12 }, (_, turn) => `${turn + 51} swipe`), '61 swipe']);
  });

  it('W1 W3 flings without a rest end exactly at a photo, and are told once', async () => {
    const gallery = await showGallery({ dir, photos, defaultIndex: 50 });
    await gallery.restsAt(50);
    for (let turn = 0; turn < 3; turn += 1) await fling(across(gallery, 0.8), across(gallery, 0.2));
    await soon(() => gallery.events.length).toBe(1);
    const [index, via] = gallery.events[0]?.split(' ') ?? [];
    await gallery.restsAt(Number(index));
    expect(via).toBe('swipe');
    expect(Number(index) - 50).toBeGreaterThanOrEqual(1);
  });

  it('W9 a drag by mouse goes on, and settles where it ends', async () => {
    const gallery = await showGallery({ dir, photos, defaultIndex: 500 });
    const mouse = createMouse();
    await mouse.moveTo(across(gallery, 0.9));
    for (const index of [501, 502]) {
      await mouse.moveTo(across(gallery, 0.9));
      await mouse.press();
      await mouse.moveTo(across(gallery, 0.2), 6);
      await mouse.release();
      await gallery.arrivesAt(index);
    }
    expect(gallery.events).toEqual(['501 drag', '502 drag']);
  });

  it('W5 W22 keeps its photo when the window changes, and when photos come before and behind it', async () => {
    const gallery = await showGallery({ dir, photos: photos.slice(100, 300), defaultIndex: 80 });
    await gallery.restsAt(80);
    gallery.update({ photos: photos.slice(40, 300) });
    await gallery.restsAt(140);
    gallery.update({ photos });
    await gallery.restsAt(180);
    gallery.root.parentElement?.style.setProperty('width', '431px');
    await gallery.restsAt(180);
    expect(gallery.events).toEqual(['140 photos', '180 photos']);
  });

  it('A15 focus on Next stays on it, and focus in a caption that goes away parks on the gallery', async () => {
    const gallery = await showGallery({ dir, photos });
    const next = gallery.part('next');
    next.focus();
    for (let press = 0; press < 30; press += 1) next.click();
    await gallery.arrivesAt(30);
    expect(document.activeElement).toBe(next);
  });

  it('I9 W27 the pictures of slides that come are looked after too', async () => {
    const gallery = await showGallery({ dir, photos });
    gallery.actions.goTo(700);
    await gallery.arrivesAt(700);
    const picture = () => gallery.root.querySelector<HTMLElement>('[data-current] [data-inpics="picture"]');
    await soon(() => picture()?.dataset.state).toBe('loaded');
    expect(picture()?.style.getPropertyValue('--inpics-photo-width')).toBe('600px');
  });

  it('I1 W26 nothing below it moves, wherever the longest caption is and whoever has seen it', async () => {
    const caption = 'A sentence about the photo. '.repeat(20);
    const gallery = await showGallery({
      dir,
      photos: photos.map((photo, index) => (index === 700 ? { ...photo, caption } : photo)),
      around: (inner) => (
        <div style={{ width: 600 }}>
          {inner}
          <p id="below">Below</p>
        </div>
      ),
    });
    const below = () => document.getElementById('below')?.getBoundingClientRect().top;
    const before = below();
    for (const index of [700, 0]) {
      gallery.actions.goTo(index);
      await gallery.arrivesAt(index);
      expect(below()).toBe(before);
    }
    const text = gallery.root.innerText;
    expect(text).not.toContain('A sentence about the photo. '.repeat(3));
  });
});
