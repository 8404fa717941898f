import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { BeforeAndAfter } from '../../stories/uses/BeforeAndAfter.js';
import { showGallery } from '../kit/gallery.js';
import { picture, plainPhotos } from '../kit/photos.js';
import { createMouse, pointIn, swipe } from '../kit/pointer.js';
import { soon } from '../kit/soon.js';

async function show() {
  const gallery = await showGallery({
    photos: plainPhotos(3),
    renderPhoto: ({ src, alt, className }, { index }) =>
      index === 0 && (
        <BeforeAndAfter {...{ alt, className }} before={picture('grey')} after={src} label="How much is grey" />
      ),
  });
  const handle = gallery.part('picture').querySelector('input') as HTMLInputElement;
  return { ...gallery, gallery, handle, share: () => Number(handle.value) };
}

/** Just left of the middle of the stage at the height of the handle, on the thumb; and three quarters across. */
const points = (handle: Element) => ({ thumb: pointIn(handle, 0.5), aside: pointIn(handle, 0.75) });

describe('two pictures and a handle between them', () => {
  it('W28 has its photo’s alt text, and a name for the handle', async () => {
    const { gallery, handle } = await show();
    const [before, after] = gallery.part('picture').querySelectorAll('img');
    expect([before?.alt, after?.alt]).toEqual(['A plane of colour 1', '']);
    expect(handle.getAttribute('aria-label')).toBe('How much is grey');
    expect(handle.getAttribute('aria-valuetext')).toBe('50 %');
  });

  it('W28 arrow keys on the handle move it, and not the gallery', async () => {
    const { gallery, handle, share } = await show();
    handle.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await soon(share).toBe(52);
    await gallery.restsAt(0);
    expect(gallery.events).toEqual([]);
  });

  it('W28 a mouse that drags the handle does not drag the strip', async () => {
    const { gallery, handle, share } = await show();
    const mouse = createMouse();
    await mouse.moveTo(points(handle).thumb);
    await mouse.press();
    await mouse.moveTo(pointIn(handle, 0.2), 6);
    await mouse.release();
    await soon(share).toBeLessThan(25);
    await gallery.restsAt(0);
    expect(gallery.events).toEqual([]);
  });

  it('W28 a finger on the handle moves it, and beside it the gallery', async () => {
    const { gallery, handle, share } = await show();
    await swipe(points(handle).thumb, pointIn(handle, 0.2));
    await soon(share).toBeLessThan(25);
    await gallery.restsAt(0);
    expect(gallery.events).toEqual([]);
    await swipe(points(handle).aside, pointIn(handle, 0.05));
    await gallery.restsAt(1);
    expect(gallery.events).toEqual(['1 swipe']);
  });
});
