import { describe, expect, it } from 'vitest';
import { showGallery } from '../kit/gallery.js';
import { seenPlace } from '../kit/measure.js';
import { pointIn, turnWheel } from '../kit/pointer.js';
import { soon } from '../kit/soon.js';

describe.each(['ltr', 'rtl'] as const)('the wheel, %s', (dir) => {
  const on = dir === 'rtl' ? -1 : 1;

  it('W3 turned sideways it goes on to the next photo, reported once, when it has settled', async () => {
    const gallery = await showGallery({ dir });
    await turnWheel(pointIn(gallery.viewport, 0.5, 0.3), { x: on * 400 });
    await gallery.restsAt(1);
    await soon(() => gallery.events).toEqual(['1 wheel']);
    await turnWheel(pointIn(gallery.viewport, 0.5, 0.3), { x: on * -400 });
    await gallery.restsAt(0);
    gallery.actions.goTo(3);
    await gallery.restsAt(3);
    expect(gallery.events).toEqual(['1 wheel', '0 wheel', '3 command']);
  });

  it('W3 with Shift held an ordinary wheel does the same', async () => {
    const gallery = await showGallery({ dir });
    await turnWheel(pointIn(gallery.viewport, 0.5, 0.3), { y: on * 400, shift: true });
    await gallery.restsAt(1);
    await soon(() => gallery.events).toEqual(['1 wheel']);
  });

  it('W3 several turns in a row are one movement, reported where it ends', async () => {
    const gallery = await showGallery({ dir });
    for (let turn = 0; turn < 3; turn += 1) {
      await turnWheel(pointIn(gallery.viewport, 0.5, 0.3), { x: on * 600 });
    }
    await soon(() => gallery.events.at(-1)).toMatch(/^[123] wheel$/);
    const end = Number.parseInt(gallery.events.at(-1) ?? '', 10);
    await gallery.restsAt(end);
    expect(gallery.counter).toBe(`${end + 1}/8`);
    expect(new Set(gallery.events).size).toBe(gallery.events.length);
  });

  it('W1 a command while the wheel moves the strip waits until it has settled', async () => {
    const gallery = await showGallery({ dir });
    await turnWheel(pointIn(gallery.viewport, 0.5, 0.3), { x: on * 400 });
    await soon(() => seenPlace(gallery)).toBeGreaterThan(0);
    gallery.actions.goTo(5);
    expect(seenPlace(gallery)).toBeLessThan(1.01);
    await gallery.restsAt(5);
    expect(gallery.counter).toBe('6/8');
    expect(gallery.events).toEqual(['5 command']);
  });
});

describe('the wheel', () => {
  it('W11 turned up and down over a photo it scrolls the page, and the strip stays', async () => {
    const gallery = await showGallery({
      around: (children) => <div style={{ width: 600, paddingBottom: 2000 }}>{children}</div>,
    });
    await turnWheel(pointIn(gallery.viewport, 0.5, 0.3), { y: 150 });
    await soon(() => scrollY).toBe(150);
    await gallery.restsAt(0);
    gallery.actions.next();
    await gallery.restsAt(1);
    expect(gallery.events).toEqual(['1 command']);
    window.scrollTo(0, 0);
  });
});
