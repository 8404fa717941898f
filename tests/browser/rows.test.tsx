import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { showGallery } from '../kit/gallery.js';
import { picture, plainPhotos } from '../kit/photos.js';
import { soon } from '../kit/soon.js';

const box = (element: Element) => element.getBoundingClientRect();
const LONG = 'A caption that goes on and on, since it has a great deal to tell of what is seen. '.repeat(20);

describe('the rows: photo, bar, caption', () => {
  it('W26 the caption row is as high as the longest caption, so nothing below the gallery moves', async () => {
    const gallery = await showGallery({
      around: (inner) => (
        <div style={{ width: 600 }}>
          {inner}
          <p id="below">Below</p>
        </div>
      ),
    });
    const below = document.getElementById('below') as HTMLElement;
    const { top } = box(below);
    const captions = gallery.slides.map((_, index) => box(gallery.part('caption', index)).height);
    expect(Math.max(...captions) - Math.min(...captions)).toBeLessThan(1);
    for (const index of [1, 2, 3]) {
      gallery.part('next').click();
      await gallery.arrivesAt(index);
      expect(box(below).top).toBe(top);
    }
  });

  it('W26 a caption past twelve lines is cut, and "More" opens it: the row grows, nothing scrolls inside', async () => {
    const photos = plainPhotos(2).map((photo, index) => (index ? photo : { ...photo, caption: LONG }));
    const gallery = await showGallery({ photos });
    await soon(() => gallery.part('more').textContent).toBe('More');
    const body = gallery.part('text-body');
    const cut = box(gallery.root).height;
    expect(body.clientHeight).toBeLessThan(body.scrollHeight);
    expect(box(gallery.part('credit')).bottom).toBeLessThanOrEqual(box(gallery.root).bottom + 0.5);
    await userEvent.click(gallery.part('more'));
    await soon(() => body.clientHeight === body.scrollHeight).toBe(true);
    expect(box(gallery.root).height).toBeGreaterThan(cut);
    expect(gallery.part('more').textContent).toBe('Less');
    expect(gallery.part('more').getAttribute('aria-expanded')).toBe('true');
    await userEvent.click(gallery.part('more'));
    await soon(() => box(gallery.root).height).toBe(cut);
  });

  it('W26 a short caption has no "More"', async () => {
    const gallery = await showGallery();
    expect(gallery.root.querySelector('[data-inpics="more"]')).toBeNull();
  });
});

describe('the stage', () => {
  const mixed = plainPhotos(3).map((photo, index) =>
    index === 1 ? { ...photo, src: picture('teal', 400, 800), width: 400, height: 800 } : photo,
  );

  it.each([
    ['common', 3 / 2],
    ['first', 3 / 2],
    ['tallest', 1 / 2],
    [2, 2],
  ] as const)('W26 has the shape that ratio %s asks for, and every photo is whole on it', async (ratio, expected) => {
    const gallery = await showGallery({
      photos: mixed,
      ratio,
      window: [800, 2000],
      around: (inner) => <div style={{ width: 400 }}>{inner}</div>,
    });
    const stage = box(gallery.part('picture'));
    expect(stage.width / stage.height).toBeCloseTo(expected, 1);
    for (const [index, photo] of mixed.entries()) {
      const image = gallery.part('picture', index).querySelector('img') as HTMLImageElement;
      expect(getComputedStyle(image).objectFit).toBe('contain');
      expect(box(image).height).toBeLessThanOrEqual(stage.height + 0.5);
      expect(box(image).width).toBeLessThanOrEqual(stage.width + 0.5);
      // A photo that is narrower than the stage has a box of its own shape, between two fields of matte.
      if (photo.width / photo.height < expected) {
        expect(box(image).width / box(image).height).toBeCloseTo(photo.width / photo.height, 1);
      }
    }
  });

  it('W26 is never higher than the window lets photo, counter and headline be seen together', async () => {
    const gallery = await showGallery({
      ratio: 'tallest',
      photos: mixed,
      window: [800, 600],
      around: (inner) => <div style={{ width: 700 }}>{inner}</div>,
    });
    expect(box(gallery.part('picture')).height).toBeLessThanOrEqual(0.8 * 600 + 1);
  });

  it('I1 the page does not shift while photos of known size load, nor while the gallery moves', async () => {
    const shifts: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    });
    observer.observe({ type: 'layout-shift' });
    const gallery = await showGallery({ photos: mixed });
    await soon(() => gallery.part('picture').querySelector('img')?.complete).toBe(true);
    gallery.part('next').click();
    await gallery.restsAt(1);
    for (const entry of observer.takeRecords()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    observer.disconnect();
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBe(0);
  });
});

describe('the caption beside the photo', () => {
  it.each(['ltr', 'rtl'] as const)('W26 stands in a column of its own where there is room, %s', async (dir) => {
    const gallery = await showGallery({
      dir,
      captions: 'beside',
      window: [1400, 900],
      around: (inner) => <div style={{ width: 1200 }}>{inner}</div>,
    });
    const photo = box(gallery.part('picture'));
    const caption = box(gallery.part('caption'));
    const next = box(gallery.part('next'));
    if (dir === 'ltr') expect(caption.left).toBeGreaterThan(photo.right);
    else expect(caption.right).toBeLessThan(photo.left);
    expect(Math.abs(caption.top - photo.top)).toBeLessThan(2);
    // The button lies over the photo, not over the caption.
    expect(next.left).toBeGreaterThan(photo.left);
    expect(next.right).toBeLessThan(photo.right);
  });

  it('W26 stands under the photo where there is none', async () => {
    const gallery = await showGallery({ captions: 'beside' });
    expect(box(gallery.part('caption')).top).toBeGreaterThan(box(gallery.part('picture')).bottom);
  });
});
