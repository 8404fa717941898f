import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Photo, Thumbnails, type ThumbnailsProps } from '../../../src/index.js';
import { emulate } from '../../kit/emulate.js';
import { frames, whenInFrame } from '../../kit/frames.js';
import { type GalleryOnPage, type Setting, showGallery, springLoaded } from '../../kit/gallery.js';
import { picture, plainPhotos } from '../../kit/photos.js';
import { pointIn, swipe, touch } from '../../kit/pointer.js';
import { soon } from '../../kit/soon.js';

const DIRECTIONS = ['ltr', 'rtl'] as const;

afterEach(() => {
  window.scrollTo(0, 0);
  document.documentElement.removeAttribute('style');
});

type Options = Parameters<typeof showGallery>[0] & Setting;

async function show(thumbnails: ThumbnailsProps = {}, options: Options = {}) {
  const gallery = await showGallery({
    photos: plainPhotos(30),
    children: <Thumbnails {...thumbnails} />,
    ...options,
  });
  const row = gallery.part('thumbnails');
  const thumbnail = (index: number) => {
    const element = row.querySelector<HTMLElement>(`[data-index="${index}"]`);
    if (!element) throw new Error(`There is no thumbnail ${index}.`);
    return element;
  };
  return { gallery, row, thumbnail };
}

const box = (element: Element) => element.getBoundingClientRect();
const marks = (row: HTMLElement) => Array.from(row.querySelectorAll('[data-inpics="thumbnail-mark"]'));

/** Whether all of an element is seen in its row. */
function isSeen(element: Element, row: HTMLElement): boolean {
  const [inner, outer] = [box(element), box(row)];
  const inRow = inner.left >= outer.left - 1 && inner.right <= outer.right + 1;
  return inRow && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
}

/** The row and all in it is at rest. */
const restsIn = (row: HTMLElement) => soon(() => row.getAnimations({ subtree: true }).length).toBe(0);

/** Photos that need no network, of one small picture: ten thousand data URLs of their own would be slow to make. */
function manyPhotos(count: number): Photo[] {
  const src = picture('teal', 60, 40);
  return Array.from({ length: count }, (_, index) => ({
    id: `many-${index + 1}`,
    src,
    width: 600,
    height: 400,
    alt: 'A plane of teal',
    headline: `Headline ${index + 1}`,
  }));
}

describe.each(DIRECTIONS)('the row of thumbnails, %s', (dir) => {
  it('W29 keeps the current one in view, whatever moved the gallery', async () => {
    const { gallery, row, thumbnail } = await show({}, { dir });
    for (const index of [5, 6, 7, 29, 14, 0]) {
      gallery.actions.goTo(index);
      await gallery.arrivesAt(index);
      await restsIn(row);
      expect(isSeen(thumbnail(index), row), `photo ${index}`).toBe(true);
    }
    expect(row.scrollWidth).toBeGreaterThan(row.clientWidth * 2);
  });

  it('W29 shows the current one from the start', async () => {
    const { row, thumbnail } = await show({}, { dir, defaultIndex: 20 });
    await soon(() => isSeen(thumbnail(20), row)).toBe(true);
    await frames(3);
    expect(row.getAnimations({ subtree: true })).toEqual([]);
  });

  it('W11 never moves the page, by key, by command or by click', async () => {
    const { gallery, thumbnail } = await show(
      {},
      {
        dir,
        window: [800, 400],
        around: (inner) => (
          <>
            <div style={{ height: 300 }} />
            <div style={{ width: 600 }}>{inner}</div>
            <div style={{ height: 3000 }} />
          </>
        ),
      },
    );
    // Neither the photo nor the thumbnails are wholly seen.
    window.scrollTo(0, box(thumbnail(0)).bottom - innerHeight - 20);
    const before = scrollY;
    expect(before).toBeGreaterThan(100);
    thumbnail(0).focus({ preventScroll: true });
    for (const key of ['End', dir === 'ltr' ? 'ArrowRight' : 'ArrowLeft', 'Home']) {
      await userEvent.keyboard(`{${key}}`);
      await frames(3);
      expect(scrollY, key).toBe(before);
    }
    gallery.actions.goTo(25);
    await gallery.arrivesAt(25);
    thumbnail(24).click();
    await gallery.arrivesAt(24);
    expect([scrollX, scrollY]).toEqual([0, before]);
  });

  it('A28 A31 the arrow key towards the next thumbnail goes there, and round at the end', async () => {
    const { gallery, thumbnail } = await show({}, { dir, photos: plainPhotos(4) });
    thumbnail(0).focus();
    const [next, previous] = dir === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
    await userEvent.keyboard(`{${next}}`);
    await gallery.arrivesAt(1);
    expect(document.activeElement).toBe(thumbnail(1));
    const [first, second] = [box(thumbnail(0)).left, box(thumbnail(1)).left];
    expect(Math.sign(second - first)).toBe(next === 'ArrowRight' ? 1 : -1);
    await userEvent.keyboard(`{${previous}}{${previous}}`);
    await gallery.arrivesAt(3);
    expect(gallery.events).toEqual(['1 thumbnail', '0 thumbnail', '3 thumbnail']);
  });

  it('A48 W29 a swipe scrolls it, and moves neither gallery nor page', async () => {
    const { gallery, row, thumbnail } = await show({}, { dir });
    const way = dir === 'ltr' ? -200 : 200;
    const start = pointIn(row, 0.5, 0.4);
    await swipe(start, { x: start.x + way, y: start.y });
    await soon(() => Math.abs(row.scrollLeft)).toBeGreaterThan(100);
    await frames(5);
    expect(gallery.events).toEqual([]);
    expect([scrollX, scrollY]).toEqual([0, 0]);
    expect(isSeen(thumbnail(0), row)).toBe(false);
  });

  it('A45 each is large enough to be hit, and they do not lie over each other', async () => {
    document.documentElement.style.setProperty('font-size', '8px');
    const { thumbnail } = await show({}, { dir });
    for (const index of [0, 1, 2]) {
      const { width, height } = box(thumbnail(index));
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
    expect(Math.abs(box(thumbnail(1)).left - box(thumbnail(0)).left)).toBeGreaterThan(box(thumbnail(0)).width);
  });
});

describe.each(DIRECTIONS)('10,000 thumbnails, %s', (dir) => {
  it('W29 are a few in the page, wherever the reader is, and the row is as long as all of them', async () => {
    const { gallery, row, thumbnail } = await show({}, { dir, photos: manyPhotos(10_000), defaultIndex: 5000 });
    const pitch = () => Math.abs(box(thumbnail(5001)).left - box(thumbnail(5000)).left);
    await soon(() => isSeen(thumbnail(5000), row)).toBe(true);
    expect(row.scrollWidth / pitch()).toBeCloseTo(10_000, 0);
    for (const index of [5001, 9999, 0, 1234]) {
      gallery.actions.goTo(index);
      await frames(2);
      expect(row.querySelectorAll('[role=tab]').length, `at ${index}`).toBeLessThan(150);
      await restsIn(row);
      expect(isSeen(thumbnail(index), row), `photo ${index}`).toBe(true);
    }
    expect(row.scrollWidth / 92).toBeCloseTo(10_000, 0);
  });

  it('W29 come to where the reader scrolls, each in its own place', async () => {
    const { gallery, row, thumbnail } = await show({}, { dir, photos: manyPhotos(10_000) });
    const pitch = Math.abs(box(thumbnail(1)).left - box(thumbnail(0)).left);
    // Laid out: the row has brought the current one into view.
    await frames(2);
    row.scrollLeft = (dir === 'ltr' ? 1 : -1) * 4000 * pitch;
    await soon(() => row.querySelector('[data-index="4000"]')).not.toBeNull();
    const edge =
      dir === 'ltr' ? box(thumbnail(4000)).left - box(row).left : box(row).right - box(thumbnail(4000)).right;
    expect(Math.abs(edge)).toBeLessThan(2);
    expect(row.querySelectorAll('[role=tab]').length).toBeLessThan(150);
    // The Tab key's stop is still there, and the next arrow key goes on from it.
    expect(thumbnail(0).tabIndex).toBe(0);
    thumbnail(0).focus({ preventScroll: true });
    await userEvent.keyboard(`{${dir === 'ltr' ? 'ArrowRight' : 'ArrowLeft'}}`);
    await gallery.arrivesAt(1);
    expect(document.activeElement).toBe(thumbnail(1));
    await restsIn(row);
    expect(isSeen(thumbnail(1), row)).toBe(true);
  });

  it('A6 as buttons are reached one after the other, and the one with focus never goes', async () => {
    const { row, thumbnail } = await show({ picker: 'buttons' }, { dir, photos: manyPhotos(10_000) });
    thumbnail(0).focus();
    for (let index = 1; index <= 60; index++) {
      await userEvent.keyboard('{Tab}');
      expect(document.activeElement).toBe(thumbnail(index));
    }
    row.scrollLeft = (dir === 'ltr' ? 1 : -1) * 92 * 5500;
    await soon(() => row.querySelector('[data-index="5500"]')).not.toBeNull();
    expect(document.activeElement).toBe(thumbnail(60));
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(thumbnail(61));
  });
});

describe('the mark', () => {
  const glides = (row: HTMLElement) => row.getAnimations({ subtree: true }).length > 0;
  /** How far the mark stands from its own thumbnail's start. */
  const offset = (row: HTMLElement) => {
    const mark = marks(row)[0] as Element;
    return box(mark).left - box(mark.parentElement as Element).left;
  };

  it('W2 glides to the current thumbnail from the one before, and is one all the way', async () => {
    const { gallery, row, thumbnail } = await show({}, { photos: plainPhotos(5) });
    await springLoaded();
    const [from, to] = [box(thumbnail(0)).left, box(thumbnail(3)).left];
    const seen: number[] = [];
    gallery.actions.goTo(3);
    await whenInFrame(() => {
      expect(marks(row)).toHaveLength(1);
      seen.push(box(marks(row)[0] as Element).left);
      return !glides(row) && seen.length > 3;
    });
    expect(seen[0]).toBeLessThan(from + (to - from) / 2);
    expect(seen.at(-1)).toBeCloseTo(to, 0);
    // Only ever on, and never past its place.
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
    expect(new Set(seen.map(Math.round)).size).toBeGreaterThan(4);
  });

  it('W2 turns round from where the eye sees it', async () => {
    const { gallery, row, thumbnail } = await show({}, { photos: plainPhotos(5) });
    await springLoaded();
    const way = box(thumbnail(4)).left - box(thumbnail(0)).left;
    gallery.actions.goTo(4);
    await whenInFrame(() => box(marks(row)[0] as Element).left - box(thumbnail(0)).left > way / 3);
    const before = box(marks(row)[0] as Element).left;
    gallery.actions.goTo(0);
    await soon(() => marks(row)[0]?.parentElement).toBe(thumbnail(0));
    expect(Math.abs(box(marks(row)[0] as Element).left - before)).toBeLessThan(way / 3);
    await restsIn(row);
    expect(offset(row)).toBeCloseTo(0, 0);
  });

  it('A50 does not move for a reader who asked for no movement, and neither does the row', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    const { gallery, row, thumbnail } = await show();
    gallery.actions.goTo(20);
    await whenInFrame(() => marks(row)[0]?.parentElement === thumbnail(20));
    expect(row.getAnimations({ subtree: true })).toEqual([]);
    expect(offset(row)).toBeCloseTo(0, 0);
    expect(isSeen(thumbnail(20), row)).toBe(true);
  });

  it('W29 follows a finger half way, while the tab is chosen when the swipe has settled', async () => {
    const { gallery, thumbnail } = await show({}, { photos: plainPhotos(4) });
    const finger = await touch(pointIn(gallery.part('picture'), 0.9, 0.2));
    await finger.moveTo(pointIn(gallery.part('picture'), 0.2, 0.2), 8);
    await soon(() => thumbnail(1).hasAttribute('data-current')).toBe(true);
    expect(thumbnail(0).getAttribute('aria-selected')).toBe('true');
    await finger.lift();
    await soon(() => thumbnail(1).getAttribute('aria-selected')).toBe('true');
    await gallery.restsAt(1);
  });

  it('A52 is seen in forced colours', async () => {
    await emulate({ 'forced-colors': 'active' });
    const { row } = await show();
    const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(marks(row)[0] as Element);
    expect([borderTopWidth, borderTopStyle]).toEqual(['4px', 'solid']);
    expect(borderTopColor).not.toBe(getComputedStyle(row).backgroundColor);
  });
});

describe('where the thumbnails stand', () => {
  const wide = (children: React.ReactElement) => <div style={{ width: 1000 }}>{children}</div>;
  const photo = (gallery: GalleryOnPage) => box(gallery.part('picture'));

  it.each(['bottom', 'top'] as const)(
    'W29 %s: above the photo or below the caption, as wide as the photo',
    async (side) => {
      const { gallery, row } = await show({ side });
      if (side === 'top') expect(box(row).bottom).toBeLessThanOrEqual(photo(gallery).top);
      else expect(box(row).top).toBeGreaterThanOrEqual(box(gallery.part('caption')).bottom);
      expect(box(row).width).toBeCloseTo(photo(gallery).width, 0);
      // The buttons still lie over the photo.
      expect(Math.abs(middle(gallery.part('next')) - (photo(gallery).top + photo(gallery).bottom) / 2)).toBeLessThan(2);
    },
  );

  it.each(DIRECTIONS.flatMap((dir) => (['start', 'end'] as const).map((side) => [side, dir] as const)))(
    'W29 A31 %s: upright beside the photo and as high, with the keys that go with it, %s',
    async (side, dir) => {
      const { gallery, row, thumbnail } = await show({ side }, { dir, window: [1100, 800], around: wide });
      await soon(() => row.getAttribute('aria-orientation')).toBe('vertical');
      const isLeft = (side === 'start') === (dir === 'ltr');
      if (isLeft) expect(box(row).right).toBeLessThan(photo(gallery).left);
      else expect(box(row).left).toBeGreaterThan(photo(gallery).right);
      expect(box(row).top).toBeCloseTo(photo(gallery).top, 0);
      expect(box(row).height).toBeCloseTo(photo(gallery).height, 0);
      thumbnail(0).focus();
      await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
      await gallery.arrivesAt(1);
      expect(document.activeElement).toBe(thumbnail(1));
      await userEvent.keyboard('{End}');
      await gallery.arrivesAt(29);
      await restsIn(row);
      expect(isSeen(thumbnail(29), row)).toBe(true);
      expect(scrollY).toBe(0);
    },
  );

  it('W29 start: below the caption where there is no room beside the photo, and lying', async () => {
    const { gallery, row } = await show({ side: 'start' });
    expect(box(row).top).toBeGreaterThanOrEqual(box(gallery.part('caption')).bottom);
    expect(row.hasAttribute('aria-orientation')).toBe(false);
  });

  it('W29 of a long story upright too there are a few', async () => {
    const options = {
      photos: manyPhotos(10_000),
      defaultIndex: 7000,
      window: [1100, 800] as [number, number],
      around: wide,
    };
    const { row, thumbnail } = await show({ side: 'start' }, options);
    await soon(() => isSeen(thumbnail(7000), row)).toBe(true);
    const pitch = box(thumbnail(7001)).top - box(thumbnail(7000)).top;
    expect(row.scrollHeight / pitch).toBeCloseTo(10_000, 0);
    expect(row.querySelectorAll('[role=tab]').length).toBeLessThan(150);
  });
});

describe('a thumbnail', () => {
  it('W29 is a crop that keeps the focal point', async () => {
    const photos = plainPhotos(2).map((each) => ({ ...each, focalPoint: { x: 0.1, y: 0.9 } }));
    const { thumbnail } = await show({}, { photos });
    const image = thumbnail(0).querySelector('img') as HTMLImageElement;
    expect(getComputedStyle(image).objectFit).toBe('cover');
    expect(getComputedStyle(image).objectPosition).toBe('10% 90%');
    expect(box(image).width).toBeCloseTo(box(thumbnail(0)).width, 0);
  });

  it('A55 shows its focus inside the row, which would cut it off', async () => {
    const { row, thumbnail } = await show();
    thumbnail(0).focus();
    await userEvent.keyboard('{ArrowRight}');
    const { outlineWidth, outlineStyle, outlineOffset } = getComputedStyle(thumbnail(1));
    expect([outlineStyle, outlineWidth, outlineOffset]).toEqual(['solid', '2px', '-2px']);
    expect(isSeen(thumbnail(1), row)).toBe(true);
    expect(box(thumbnail(1).querySelector('img') as Element).left - box(thumbnail(1)).left).toBeCloseTo(4, 0);
  });
});

function middle(element: Element): number {
  const { top, bottom } = box(element);
  return (top + bottom) / 2;
}
