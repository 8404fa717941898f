import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Photo } from '../../src/index.js';
import { showGallery } from '../kit/gallery.js';
import { picture, plainPhotos } from '../kit/photos.js';
import { soon } from '../kit/soon.js';

const box = (element: Element) => element.getBoundingClientRect();
const unequal = plainPhotos(4).map((photo, index) => ({
  ...photo,
  caption: 'A sentence that goes on and on. '.repeat(1 + index * 8),
}));

const LONG = 'A caption that goes on and on, since it has a great deal to tell of what is seen. '.repeat(20);

describe('the rows: photo, bar, caption', () => {
  it.each(['below', 'beside'] as const)(
    'W26 the caption’s row is as high as the longest caption, so nothing below the gallery moves (captions %s)',
    async (captions) => {
      const gallery = await showGallery({
        photos: unequal,
        captions,
        window: [1000, 700],
        around: (children) => (
          <>
            {children}
            <p data-testid="below">What comes below.</p>
          </>
        ),
      });
      const below = () => page.getByTestId('below').element().getBoundingClientRect().top;
      const [before, height] = [below(), gallery.root.offsetHeight];
      const heights = gallery.slides.map((_, index) => contentHeight(gallery.part('caption', index)));
      expect(new Set(heights).size).toBeGreaterThan(1);
      for (const index of [1, 2, 3, 0]) {
        gallery.actions.goTo(index);
        await gallery.arrivesAt(index);
        expect([below(), gallery.root.offsetHeight]).toEqual([before, height]);
      }
      const row = gallery.part('caption').getBoundingClientRect();
      if (captions === 'below') expect(row.height).toBeGreaterThanOrEqual(Math.max(...heights) - 1);
      expect(row.bottom).toBeLessThanOrEqual(gallery.root.getBoundingClientRect().bottom + 1);
    },
  );

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

  it('W26 focus on a link below the cut opens the caption', async () => {
    const [first, ...others] = plainPhotos(3);
    const caption = (
      <>
        {'A sentence that goes on and on. '.repeat(80)} <a href="#source">The source</a>
      </>
    );
    const gallery = await showGallery({ photos: [{ ...(first as Photo), caption }, ...others] });
    await soon(() => gallery.root.querySelectorAll('[data-inpics="more"]').length).toBe(1);
    gallery.viewport.focus();
    await userEvent.keyboard('{Tab}');
    const body = gallery.part('text-body');
    await soon(() => body.scrollHeight - body.clientHeight).toBe(0);
    const link = gallery.root.querySelector('a') as Element;
    expect(link.getBoundingClientRect().bottom).toBeLessThanOrEqual(body.getBoundingClientRect().bottom + 1);
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

  it.each([
    [700, 560],
    [400, 320],
    [250, 224],
  ])('W26 in a window %d px high it is at most %d px high', async (height, most) => {
    const gallery = await showGallery({
      photos: mixed,
      ratio: 'tallest',
      around: (inner) => <div>{inner}</div>,
      window: [1000, height],
    });
    expect(gallery.part('picture').getBoundingClientRect().height).toBeCloseTo(most, 0);
    const { left, right } = gallery.part('next').getBoundingClientRect();
    expect(right).toBeLessThanOrEqual(1000);
    expect(left).toBeGreaterThan(0);
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

  it.each([
    ['ltr', 'rtl'],
    ['rtl', 'ltr'],
  ] as const)(
    'W26 N6 stands at the same side where its words have a direction of their own, %s with %s',
    async (dir, own) => {
      const gallery = await showGallery({
        dir,
        captions: 'beside',
        photos: plainPhotos(2).map((photo, index) => (index ? photo : { ...photo, dir: own })),
        window: [1400, 900],
        around: (inner) => <div style={{ width: 1200 }}>{inner}</div>,
      });
      const { left, width } = box(gallery.viewport);
      const placesOf = (index: number) =>
        ['picture', 'caption'].map((part) => {
          const place = box(gallery.part(part, index));
          return [part, place.left - box(gallery.slides[index] as Element).left, place.width];
        });
      expect(placesOf(0)).toEqual(placesOf(1));
      expect(box(gallery.part('next')).left).toBeLessThan(left + width);
    },
  );

  it('W26 stands under the photo where there is none', async () => {
    const gallery = await showGallery({ captions: 'beside' });
    expect(box(gallery.part('caption')).top).toBeGreaterThan(box(gallery.part('picture')).bottom);
  });
});

/** Of what stands in a box that its row may have stretched. */
function contentHeight(element: Element): number {
  const boxes = [...element.children].map((child) => child.getBoundingClientRect()).filter(({ height }) => height > 0);
  return Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
}
