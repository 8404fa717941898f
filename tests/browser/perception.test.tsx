import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Autoplay, Download, Lightbox, type Photo, Share } from '../../src/index.js';
import { emulate } from '../kit/emulate.js';
import { type GalleryOnPage, showGallery } from '../kit/gallery.js';
import { picture, plainPhotos } from '../kit/photos.js';
import { type Colour, contrast, look, type Picture, strongestContrast } from '../kit/pixels.js';
import { soon } from '../kit/soon.js';

const wide = (gallery: React.ReactElement) => <div>{gallery}</div>;

const longPhotos: Photo[] = plainPhotos(4).map((photo, index) => ({
  ...photo,
  headline: `Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft ${index}`,
  caption: 'A sentence that goes on and on, with aVeryLongWordThatNobodyCouldEverBreakAnywhereAtAll. '.repeat(
    1 + index * 3,
  ),
}));

afterEach(() => {
  document.documentElement.removeAttribute('style');
  for (const style of document.querySelectorAll('style[data-test]')) style.remove();
});

function addStyle(css: string): void {
  const style = document.createElement('style');
  style.dataset.test = '';
  style.textContent = css;
  document.head.append(style);
}

describe.each(['ltr', 'rtl'] as const)('small windows and large text, %s', (dir) => {
  it.each([
    [256, 256],
    [320, 256],
    [320, 568],
    [844, 390],
    [1280, 256],
  ])('A54 at %d × %d pixels the page scrolls one way only, and everything can be read and pressed', async (...size) => {
    const gallery = await showGallery({ dir, photos: longPhotos, around: wide, window: size });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
    for (const index of [0, 1, 2, 3]) {
      await expectNothingCut(gallery, index);
      if (index < 3) await userEvent.click(gallery.part('next'));
      await gallery.arrivesAt(Math.min(index + 1, 3));
    }
    expect(gallery.events).toEqual(['1 button', '2 button', '3 button']);
    expect(scrollX).toBe(0);
  });

  it('A54 text of twice the size cuts nothing', async () => {
    const gallery = await showGallery({ dir, photos: longPhotos, around: wide, window: [640, 700] });
    document.documentElement.style.fontSize = '200%';
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
    for (const index of longPhotos.keys()) {
      gallery.actions.goTo(index);
      await gallery.arrivesAt(index);
      await expectNothingCut(gallery, index);
    }
  });

  it('A54 a reader’s own text spacing cuts nothing', async () => {
    const gallery = await showGallery({ dir, photos: longPhotos, around: wide, window: [400, 700] });
    addStyle(
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
    );
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
    for (const index of longPhotos.keys()) {
      gallery.actions.goTo(index);
      await gallery.arrivesAt(index);
      await expectNothingCut(gallery, index);
    }
  });

  it.each([320, 600, 1200])('W8 in a screen of %i px no button stands in its outer 24 px', async (width) => {
    const gallery = await showGallery({
      dir,
      window: [width, 800],
      around: (inner) => <div style={{ marginInline: 'calc(50% - 50vw)' }}>{inner}</div>,
    });
    for (const name of ['previous', 'next']) {
      const button = gallery.part(name).getBoundingClientRect();
      expect(button.left).toBeGreaterThanOrEqual(24);
      expect(button.right).toBeLessThanOrEqual(innerWidth - 24);
    }
  });

  it.each([
    [320, 16],
    [360, 32],
  ])('A54 in a screen of %i px with letters of %i px every tool of the bar can be pressed', async (width, size) => {
    document.documentElement.style.fontSize = `${size}px`;
    const gallery = await showGallery({
      dir,
      window: [width, 800],
      around: (inner) => <div style={{ '--inpics-inset': '1rem' } as React.CSSProperties}>{inner}</div>,
      children: (
        <>
          <Autoplay />
          <Share />
          <Download />
          <Lightbox />
        </>
      ),
    });
    const buttons = () => [...gallery.part('bar').querySelectorAll('button, a')];
    await soon(() => buttons().length).toBe(6);
    const boxes = buttons().map((button) => button.getBoundingClientRect());
    for (const [place, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(innerWidth);
      expect(boxes.slice(place + 1).some((other) => overlap(box, other))).toBe(false);
    }
    expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThanOrEqual(
      gallery.part('caption').getBoundingClientRect().top + 0.5,
    );
  });

  it('A54 the link that may not be copied by itself is as large as the reader’s letters, and no wider than the screen', async () => {
    const copy = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    document.documentElement.style.fontSize = '32px';
    const gallery = await showGallery({ dir, window: [360, 700], around: wide, children: <Share /> });
    await soon(() => gallery.root.querySelector('[data-inpics="share"]')).not.toBeNull();
    await userEvent.click(gallery.part('share'));
    await soon(() => gallery.root.querySelector('[data-inpics="share-message"] input')).not.toBeNull();
    copy.mockRestore();
    const link = gallery.part('share-message').querySelector('input') as HTMLElement;
    expect(getComputedStyle(link).fontSize).toBe('32px');
    expect(link.getBoundingClientRect().left).toBeGreaterThanOrEqual(0);
    expect(link.getBoundingClientRect().right).toBeLessThanOrEqual(innerWidth);
  });

  it.each([320, 599, 600, 1100])('A45 in a gallery of %d px every control is large enough to be hit', async (width) => {
    const [first, ...others] = plainPhotos(3);
    const caption = 'A sentence that goes on and on. '.repeat(200);
    const gallery = await showGallery({
      dir,
      photos: [{ ...(first as Photo), caption }, ...others],
      window: [1200, 700],
      around: (children) => <div style={{ width }}>{children}</div>,
    });
    await soon(() => gallery.root.querySelectorAll('[data-inpics="more"]').length).toBe(1);
    for (const [part, least] of [
      ['previous', 44],
      ['next', 44],
      ['more', 24],
    ] as const) {
      const box = gallery.part(part).getBoundingClientRect();
      expect(Math.min(box.width, box.height), part).toBeGreaterThanOrEqual(least);
    }
    const [previous, next] = [gallery.part('previous'), gallery.part('next')].map((button) =>
      button.getBoundingClientRect(),
    );
    expect(overlap(previous as DOMRect, next as DOMRect)).toBe(false);
    expect(overlap(previous as DOMRect, gallery.part('counter').getBoundingClientRect())).toBe(false);
    expect(overlap(next as DOMRect, gallery.part('ticks').getBoundingClientRect())).toBe(false);
  });
});

describe('what is seen', () => {
  const white: Colour = [255, 255, 255];
  const grounds = { white: '#fff', black: '#000' };
  const cases = (['light', 'dark'] as const).flatMap((theme) =>
    (['white', 'black'] as const).map((ground) => ({ theme, ground })),
  );

  it.each(cases)('A53 over a $ground photo the buttons’ arrows stand out ($theme)', async ({ theme, ground }) => {
    const photos = plainPhotos(3).map((photo) => ({ ...photo, src: picture(grounds[ground]) }));
    const gallery = await showGallery({ photos, theme, defaultIndex: 1, around: wide });
    const image = gallery.part('picture', 1).querySelector('img') as HTMLImageElement;
    await soon(() => image.complete && image.naturalWidth).toBe(600);
    await image.decode();
    for (const name of ['previous', 'next']) {
      const button = gallery.part(name).getBoundingClientRect();
      const picture = await look(button);
      // Of the disc, beside the arrow.
      const disc = picture.at(picture.width / 2, 6);
      const arrow = (gallery.part(name).firstElementChild as Element).getBoundingClientRect();
      expect(strongestContrast(await look(arrow), disc), name).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(cases)('A53 over a $ground photo the focus ring stands out ($theme)', async ({ theme, ground }) => {
    const photos = plainPhotos(3).map((photo) => ({ ...photo, src: picture(grounds[ground]) }));
    const gallery = await showGallery({ photos, theme, defaultIndex: 1, around: wide });
    const image = gallery.part('picture', 1).querySelector('img') as HTMLImageElement;
    await soon(() => image.complete && image.naturalWidth).toBe(600);
    await image.decode();
    await userEvent.keyboard('{Tab}');
    const { left, top, width, height } = gallery.part('previous').getBoundingClientRect();
    expect(document.activeElement).toBe(gallery.part('previous'));
    const around = await look({ left: left - 8, top: top - 8, width: width + 16, height: height + 16 });
    expect(strongestStep(around)).toBeGreaterThanOrEqual(3);
  });

  it.each(['light', 'dark'] as const)(
    'A53 every text stands out from its ground by 4.5:1 or more, %s',
    async (theme) => {
      const gallery = await showGallery({ theme });
      const ground = paintedAs(getComputedStyle(gallery.root).backgroundColor);
      for (const name of ['headline', 'text', 'credit', 'counter']) {
        expect(contrast(paintedAs(getComputedStyle(gallery.part(name)).color), ground), name).toBeGreaterThanOrEqual(
          4.5,
        );
      }
    },
  );

  it('A52 in forced colours counter, arrows, ticks, disabled state and focus ring are seen', async () => {
    await emulate({ 'forced-colors': 'active' });
    const gallery = await showGallery({ around: wide, window: [800, 700] });
    const box = (element: Element) => element.getBoundingClientRect();
    for (const name of ['counter', 'headline', 'text', 'credit']) {
      expect(strongestContrast(await look(box(gallery.part(name))), white), name).toBeGreaterThanOrEqual(4.5);
    }
    const next = gallery.part('next');
    const arrow = await look(box(next.firstElementChild as Element));
    expect(strongestContrast(arrow, arrow.at(1, 1))).toBeGreaterThanOrEqual(4.5);
    expect(getComputedStyle(next).borderTopStyle).toBe('solid');

    // Told apart by colour and border, which forced colours take from the system.
    const disabled = getComputedStyle(gallery.part('previous'));
    expect(disabled.color).not.toBe(getComputedStyle(next).color);
    expect([disabled.color, disabled.borderTopColor]).toEqual([systemColour('GrayText'), systemColour('GrayText')]);
    const drawn = getComputedStyle(gallery.part('previous').firstElementChild as Element);
    expect([drawn.stroke, drawn.opacity]).toEqual([systemColour('GrayText'), '1']);
    expect(getComputedStyle(gallery.part('previous'), '::before').opacity).toBe('1');

    const [passed, ahead] = [...gallery.part('ticks').children].map((tick) => getComputedStyle(tick).backgroundColor);
    expect([passed, ahead]).toEqual([systemColour('Highlight'), systemColour('GrayText')]);

    next.focus();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(gallery.viewport);
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(document.activeElement).toBe(next);
    const { left, top, width, height } = box(next);
    const ring = getComputedStyle(next);
    expect([ring.outlineStyle, ring.outlineWidth]).toEqual(['solid', '2px']);
    const around = await look({ left: left - 8, top: top - 8, width: width + 16, height: height + 16 });
    expect(strongestStep(around)).toBeGreaterThanOrEqual(3);
  });

  it('A52 in forced colours a long story’s bar shows how far it has come', async () => {
    await emulate({ 'forced-colors': 'active' });
    const gallery = await showGallery({ photos: plainPhotos(30), defaultIndex: 14, around: wide });
    const bar = gallery.part('ticks').firstElementChild as Element;
    const { left, top, width, height } = bar.getBoundingClientRect();
    const seen = await look({ left, top, width, height: Math.max(1, Math.round(height)) });
    expect(contrast(seen.at(4, 0), seen.at(seen.width - 4, 0))).toBeGreaterThan(1.2);
  });

  it.each([
    ['prefers-contrast', 'more', '2px'],
    ['prefers-reduced-transparency', 'reduce', '0px'],
  ])('A51 a reader who asked for %s: %s gets buttons that nothing shines through', async (name, value, border) => {
    await emulate({ [name]: value });
    const gallery = await showGallery({ around: wide, defaultIndex: 1 });
    const { opacity, backdropFilter, borderTopWidth } = getComputedStyle(gallery.part('next'));
    expect([opacity, backdropFilter]).toEqual(['1', 'none']);
    gallery.actions.goTo(0);
    await gallery.arrivesAt(0);
    expect(getComputedStyle(gallery.part('previous'), '::before').opacity).toBe('1');
    expect(borderTopWidth).toBe(border);
  });
});

/** The least that Chromium reckons with in pixels: a line of words in one font or another ends that much too far. */
const LAYOUT_UNIT = 1 / 64;

/** Every line of a photo's texts, and the counter's, is inside all that could cut it; "More" shows the rest of a long one. */
async function expectNothingCut(gallery: GalleryOnPage, index: number): Promise<void> {
  const body = gallery.part('text-body', index);
  if (body.scrollHeight > body.clientHeight + 1) {
    const more = () => gallery.part('text', index).querySelector('button');
    await soon(more).not.toBeNull();
    await userEvent.click(more() as Element);
  }
  const frame = gallery.viewport.getBoundingClientRect();
  const texts = ['headline', 'text-body', 'credit'].map((name) => gallery.part(name, index));
  const counter = gallery.part('counter').querySelector('bdi') as HTMLElement;
  for (const element of [...texts, counter]) {
    const range = document.createRange();
    range.selectNodeContents(element);
    const box = element.getBoundingClientRect();
    for (const line of range.getClientRects()) {
      const where = `${element.dataset.inpics ?? 'counter'} of photo ${index}: ${line.left} to ${line.right}`;
      expect(line.left, where).toBeGreaterThanOrEqual(Math.floor(frame.left) - LAYOUT_UNIT);
      expect(line.right, where).toBeLessThanOrEqual(Math.ceil(frame.right) + LAYOUT_UNIT);
      expect(line.bottom, where).toBeLessThanOrEqual(Math.ceil(frame.bottom));
      if (getComputedStyle(element).overflowY !== 'visible') expect(line.bottom).toBeLessThanOrEqual(box.bottom + 1);
    }
  }
}

/** The strongest contrast from one line to the next, from outside inwards to a button: ground, line, ring, line, disc. */
function strongestStep(around: Picture): number {
  const inwards = Array.from({ length: 12 }, (_, x) => around.at(x, around.height / 2));
  // Two pixels on, since the pixel between two lines may be a mixture.
  return Math.max(...inwards.map((colour, x) => contrast(colour, inwards[x + 2] ?? colour)));
}

function overlap(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** A system colour as computed styles spell it. */
function systemColour(name: string): string {
  const element = document.createElement('i');
  element.style.color = name;
  document.body.append(element);
  const { color } = getComputedStyle(element);
  element.remove();
  return color;
}

/** A colour's channels, whichever way the browser writes it, as it paints them. */
function paintedAs(colour: string): Colour {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
