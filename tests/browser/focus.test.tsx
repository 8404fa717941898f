import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Photo } from '../../src/index.js';
import { type GalleryOnPage, showGallery } from '../kit/gallery.js';
import { plainPhotos } from '../kit/photos.js';
import { look } from '../kit/pixels.js';
import { soon } from '../kit/soon.js';

/** Each caption has a link, and is long enough for "More". */
const photos: Photo[] = plainPhotos(4).map((photo, index) => ({
  ...photo,
  caption: (
    <>
      <a href={`#link-${index + 1}`}>Source {index + 1}</a> {'A sentence that goes on and on. '.repeat(80)}
    </>
  ),
}));

const plain = plainPhotos(4);

const withNeighbours = (gallery: React.ReactElement) => (
  <div style={{ width: 600 }}>
    <button type="button">Before</button>
    {gallery}
    <button type="button">After</button>
  </div>
);

/** What has focus, by its part, its text, or "body". */
function focused(): string {
  const element = document.activeElement as HTMLElement;
  return element.dataset.inpics ?? (element === document.body ? 'body' : (element.textContent ?? ''));
}

async function tabStops(keys: string, count: number): Promise<string[]> {
  const stops: string[] = [];
  for (let stop = 0; stop < count; stop += 1) {
    await userEvent.keyboard(keys);
    stops.push(focused());
  }
  return stops;
}

async function showWithMore(index = 0): Promise<GalleryOnPage> {
  const gallery = await showGallery({ photos, around: withNeighbours, defaultIndex: index });
  await soon(() => gallery.root.querySelectorAll('[data-inpics="more"]').length).toBe(4);
  return gallery;
}

describe('the Tab key', () => {
  it('W7 A10 stops at the buttons, the photos, and what the caption holds, and goes on to the page', async () => {
    await showWithMore();
    const stops = ['Before', 'previous', 'next', 'viewport', 'Source 1', 'more', 'After'];
    expect(await tabStops('{Tab}', 7)).toEqual(stops);
    expect(await tabStops('{Shift>}{Tab}{/Shift}', 6)).toEqual(stops.slice(0, -1).reverse());
  });

  it('A13 never comes to anything in a hidden photo', async () => {
    const gallery = await showWithMore();
    for (const index of [0, 2, 3]) {
      gallery.actions.goTo(index);
      await gallery.arrivesAt(index);
      (document.activeElement as HTMLElement).blur();
      const links: string[] = [];
      for (let stop = 0; stop < 9; stop += 1) {
        await userEvent.keyboard('{Tab}');
        expect(document.activeElement?.closest('[inert]') ?? null).toBeNull();
        if (document.activeElement?.matches('a')) links.push(focused());
      }
      expect(new Set(links)).toEqual(new Set([`Source ${index + 1}`]));
    }
  });

  it('W7 the viewport has a name and a role of its own', async () => {
    const { viewport } = await showGallery();
    expect([viewport.tabIndex, viewport.getAttribute('role'), viewport.getAttribute('aria-label')]).toEqual([
      0,
      'group',
      'Photos',
    ]);
  });
});

describe('focus', () => {
  it('A8 stays on the button that was pressed, and the button stays the same', async () => {
    const gallery = await showWithMore();
    const next = gallery.part('next');
    next.focus();
    for (const key of ['{Enter}', ' ', '{Enter}', '{Enter}']) await userEvent.keyboard(key);
    await gallery.arrivesAt(3);
    expect(gallery.events).toEqual(['1 button', '2 button', '3 button']);
    expect(document.activeElement).toBe(next);
    expect(gallery.part('next')).toBe(next);
    expect(next.getAttribute('aria-disabled')).toBe('true');
  });

  it('A15 in a caption that an arrow key takes away, parks on the gallery, where the keys go on working', async () => {
    const gallery = await showWithMore();
    gallery.part('text', 0).querySelector('a')?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(gallery.root);
    await userEvent.keyboard('{ArrowRight}');
    await gallery.arrivesAt(2);
    expect(document.activeElement).toBe(gallery.root);
    expect(gallery.events).toEqual(['1 key', '2 key']);
    // The next stop is inside, not at the page's start.
    expect(await tabStops('{Tab}', 1)).toEqual(['previous']);
  });

  it.each([
    ['a long caption', ['previous', 'next', null, 'link', 'more'], photos],
    ['a gallery that is seen whole', ['previous', 'next', 'viewport'], plain],
  ] as const)('A55 is drawn around every control of %s, two pixels wide or more', async (_, parts, photos) => {
    const gallery = await showGallery({ photos, around: (children) => <div style={{ padding: 20 }}>{children}</div> });
    await soon(() => gallery.root.querySelector('[data-inpics="more"]') !== null).toBe(photos !== plain);
    for (const part of parts) {
      await userEvent.keyboard('{Tab}');
      if (!part) continue;
      const element = document.activeElement as HTMLElement;
      expect(element.dataset.inpics ?? 'link').toBe(part);
      const sides = await ringSides(element);
      // A scroller cuts what stands out of it: at its very edge a caption's link shows its ring on three sides.
      const isAtEdge = part === 'link' || part === 'more';
      const drawn = Object.values(sides).filter((pixels) => pixels >= 2);
      expect(drawn.length, `${part}: ${JSON.stringify(sides)}`).toBeGreaterThanOrEqual(isAtEdge ? 3 : 4);
    }
    expect(gallery.events).toEqual([]);
  });
});

it('A55 nothing covers a focused link in a caption', async () => {
  const gallery = await showGallery({ photos, around: withNeighbours });
  const link = gallery.part('text').querySelector('a') as HTMLElement;
  link.focus();
  const { left, top, width, height } = link.getBoundingClientRect();
  expect(document.elementFromPoint(left + width / 2, top + height / 2)).toBe(link);
});

describe('keys that are not ours', () => {
  it('A29 A30 End, Home, Page Down and Space scroll the page and leave the gallery alone', async () => {
    const gallery = await showGallery({
      window: [700, 500],
      around: (children) => <div style={{ width: 600, paddingBottom: 2000 }}>{children}</div>,
    });
    gallery.viewport.focus();
    const end = document.documentElement.scrollHeight - innerHeight;
    for (const [key, least, most] of [
      ['{End}', end - 1, end],
      ['{Home}', 0, 0],
      ['{PageDown}', 300, 500],
      [' ', 600, 1000],
    ] as const) {
      await userEvent.keyboard(key);
      // The browser takes some time to get there.
      await soon(() => scrollY >= least && scrollY <= most).toBe(true);
    }
    await gallery.restsAt(0);
    expect(gallery.events).toEqual([]);
    scrollTo(0, 0);
  });

  it('A26 arrow keys in a field inside a caption move the caret only', async () => {
    const [first, ...others] = plainPhotos(3);
    const gallery = await showGallery({
      photos: [{ ...(first as Photo), caption: <input defaultValue="written" /> }, ...others],
    });
    const input = gallery.root.querySelector('input') as HTMLInputElement;
    input.focus();
    input.setSelectionRange(0, 0);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(input.selectionStart).toBe(2);
    await gallery.restsAt(0);
    expect(gallery.events).toEqual([]);
  });
});

/** How many pixels of the ring can be seen on each side of an element. */
async function ringSides(element: HTMLElement) {
  const { outlineOffset, outlineWidth } = getComputedStyle(element);
  const margin = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth) + 2;
  const { left, top, width, height } = element.getClientRects()[0] as DOMRect;
  const rect = { left: left - margin, top: top - margin, width: width + 2 * margin, height: height + 2 * margin };
  const withRing = await look(rect);
  const style = element.style.outline;
  element.style.setProperty('outline-color', 'transparent', 'important');
  const without = await look(rect);
  element.style.removeProperty('outline-color');
  expect(element.style.outline).toBe(style);
  const along = (count: number, point: (step: number) => [number, number]) =>
    Array.from({ length: count }, (_, step) => point(step)).filter(
      ([x, y]) => String(withRing.at(x, y)) !== String(without.at(x, y)),
    ).length;
  const [middleX, middleY] = [Math.floor(withRing.width / 2), Math.floor(withRing.height / 2)];
  return {
    top: along(margin, (y) => [middleX, y]),
    bottom: along(margin, (y) => [middleX, withRing.height - 1 - y]),
    left: along(margin, (x) => [x, middleY]),
    right: along(margin, (x) => [withRing.width - 1 - x, middleY]),
  };
}
