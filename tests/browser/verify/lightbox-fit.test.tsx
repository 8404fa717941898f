import axe from 'axe-core';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Download, type Photo, Share } from '../../../src/index.js';
import { expectConsole } from '../../kit/console.js';
import { type GalleryWithLightbox, showLightbox } from '../../kit/lightbox.js';
import { picture, plainPhotos } from '../../kit/photos.js';
import { createMouse, pointIn, turnWheel } from '../../kit/pointer.js';
import { soon } from '../../kit/soon.js';

beforeEach(() => sessionStorage.clear());

const photos: Photo[] = plainPhotos(8).map((photo) => ({ ...photo, width: 3000, height: 2000 }));

const current = (lightbox: GalleryWithLightbox, part: string) =>
  lightbox.dialog.querySelector(`[data-current] [data-inpics="${part}"]`) as HTMLElement;

function expectInWindow(element: Element): void {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const name = (element as HTMLElement).dataset.inpics ?? element.outerHTML;
  expect(left, `${name}: left`).toBeGreaterThanOrEqual(-0.5);
  expect(top, `${name}: top`).toBeGreaterThanOrEqual(-0.5);
  expect(right, `${name}: right`).toBeLessThanOrEqual(innerWidth + 0.5);
  expect(bottom, `${name}: bottom`).toBeLessThanOrEqual(innerHeight + 0.5);
}

function expectApart(one: Element, other: Element): void {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  const isApart = a.bottom <= b.top || a.top >= b.bottom || a.right <= b.left || a.left >= b.right;
  expect(isApart, `${(one as HTMLElement).dataset.inpics} and ${(other as HTMLElement).dataset.inpics}`).toBe(true);
}

const SCREENS = [
  [320, 568],
  [360, 740],
  [844, 390],
  [1440, 900],
] as const;

describe.each(SCREENS)('a window of %i × %i pixels', (width, height) => {
  it.each([
    ['ltr', 'ltr'],
    ['rtl', 'rtl'],
    ['ltr', 'rtl'],
    ['rtl', 'ltr'],
  ] as const)(
    'W19 A61 all of the lightbox is in it, whole, and the caption can be read, in a page %s with words %s',
    async (dir, wordsDir) => {
      const written = photos.map((photo) => ({ ...photo, dir: wordsDir }));
      const lightbox = await showLightbox({
        photos: written,
        dir,
        window: [width, height],
        around: (gallery) => gallery,
      });
      await lightbox.open();
      await lightbox.arrivesAt(0);
      for (const part of ['headline', 'text', 'credit']) expectInWindow(current(lightbox, part));
      for (const button of lightbox.dialog.querySelectorAll('button')) expectInWindow(button);
      expectInWindow(lightbox.photo);
      // Nothing lies over the photo's words, nor do they over the photo.
      const photo = lightbox.photo.getBoundingClientRect();
      const caption = current(lightbox, 'caption').getBoundingClientRect();
      const overlap =
        Math.min(photo.right, caption.right) - Math.max(photo.left, caption.left) > 1 &&
        Math.min(photo.bottom, caption.bottom) - Math.max(photo.top, caption.top) > 1;
      expect(overlap).toBe(false);
      for (const part of ['previous', 'next']) expectApart(lightbox.part(part), current(lightbox, 'caption'));
      for (const part of ['headline', 'credit']) {
        const {
          left,
          top,
          width: wide,
          height: high,
        } = (current(lightbox, part).querySelector('bdi') ?? current(lightbox, part)).getBoundingClientRect();
        const hit = document.elementFromPoint(left + wide / 2, top + high / 2);
        expect(current(lightbox, part).contains(hit), part).toBe(true);
      }
      expect(lightbox.dialog.scrollWidth).toBeLessThanOrEqual(width);
      expect(photo.width * photo.height).toBeGreaterThan(0.2 * width * height);
    },
  );

  it('A45 every control is 44 pixels wide and high, zoomed as well', async () => {
    const lightbox = await showLightbox({ photos, window: [width, height], around: (gallery) => gallery });
    await lightbox.open();
    await userEvent.keyboard('+');
    await lightbox.arrivesAt(0);
    const tools = [...lightbox.dialog.querySelectorAll<HTMLElement>('button:not([data-inpics="more"])')];
    expect(tools.map(({ dataset }) => dataset.inpics)).toContain('lightbox-zoom-out');
    for (const tool of tools) {
      const box = tool.getBoundingClientRect();
      expect(Math.min(box.width, box.height), tool.dataset.inpics).toBeGreaterThanOrEqual(44);
      expectInWindow(tool);
    }
    // Those of the zoom stand in the middle of the photo, also where its caption is beside it.
    const middleOf = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      return (left + right) / 2;
    };
    expect(middleOf(lightbox.part('lightbox-zoom-tools'))).toBeCloseTo(middleOf(current(lightbox, 'picture')), 0);
  });
});

describe.each(SCREENS)('a caption that is hidden, in a window of %i × %i pixels', (width, height) => {
  it('A13 W21 is nowhere: it covers nothing, is not read, and its links take no focus', async () => {
    const written = photos.map((photo) => ({ ...photo, caption: <a href="/">Source</a> }));
    const lightbox = await showLightbox({ photos: written, window: [width, height], around: (gallery) => gallery });
    await lightbox.open();
    const captions = () => [...lightbox.dialog.querySelectorAll('[data-inpics="caption"]')];
    const areThere = () => captions().some((caption) => caption.checkVisibility());
    expect(areThere()).toBe(true);
    await userEvent.keyboard('i');
    await soon(areThere).toBe(false);
    await userEvent.keyboard('i');
    await soon(areThere).toBe(true);
  });
});

describe.each(SCREENS)('long words in a window of %i × %i pixels', (width, height) => {
  it('A54 N7 are broken where the caption ends, and nothing of them is cut', async () => {
    const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
    const written = photos.map((photo) => ({ ...photo, headline: word, caption: word, credit: word }));
    const lightbox = await showLightbox({ photos: written, window: [width, height], around: (gallery) => gallery });
    await lightbox.open();
    await lightbox.arrivesAt(0);
    for (const part of ['caption', 'headline', 'text', 'credit']) {
      const element = current(lightbox, part);
      expect(element.getBoundingClientRect().right, part).toBeLessThanOrEqual(width + 0.5);
      expect(element.scrollWidth, part).toBeLessThanOrEqual(element.clientWidth);
    }
  });
});

describe.each([
  [320, 568],
  [640, 400],
  [1280, 720],
])('text of twice the size, in a window of %i × %i pixels', (width, height) => {
  it('A54 W19 leaves every control in the window, and the caption to be read', async () => {
    document.documentElement.style.fontSize = '200%';
    onTestFinished(() => void document.documentElement.style.removeProperty('font-size'));
    const lightbox = await showLightbox({ photos, window: [width, height], around: (gallery) => gallery });
    await lightbox.open();
    await userEvent.keyboard('+');
    await lightbox.arrivesAt(0);
    for (const button of lightbox.dialog.querySelectorAll('button:not([inert] *)')) expectInWindow(button);
    expect(lightbox.dialog.scrollWidth).toBeLessThanOrEqual(width);
    const caption = current(lightbox, 'caption');
    expectInWindow(caption);
    const credit = current(lightbox, 'credit');
    credit.scrollIntoView({ block: 'nearest' });
    expectInWindow(credit);
    for (const part of ['previous', 'next']) expectApart(lightbox.part(part), caption);
  });
});

describe.each(['ltr', 'rtl'] as const)('the tools of the page’s own, on a phone, %s', (dir) => {
  it('leave the way out in its corner, and what Share has to say lies over no button', async () => {
    const children = (
      <>
        <Share />
        <Download />
      </>
    );
    const lightbox = await showLightbox({
      photos,
      dir,
      window: [360, 740],
      around: (gallery) => gallery,
      lightbox: { children },
    });
    await lightbox.open();
    const buttons = [...lightbox.part('bar').querySelectorAll('button, a')];
    const close = lightbox.part('lightbox-close').getBoundingClientRect();
    for (const button of buttons) {
      const { left, right, top } = button.getBoundingClientRect();
      expect(top).toBeGreaterThanOrEqual(close.top);
      if (top === close.top) expect(dir === 'rtl' ? left - close.left : close.right - right).toBeGreaterThanOrEqual(0);
    }
    await userEvent.click(lightbox.part('share'));
    await soon(() => lightbox.dialog.querySelector('[data-inpics="share-message"]')).not.toBeNull();
    for (const button of buttons) expectApart(lightbox.part('share-message'), button);
    expectInWindow(lightbox.part('share-message'));
  });
});

describe('the credit', () => {
  it('W21 is seen with the caption, and one press away where that is hidden', async () => {
    const lightbox = await showLightbox({ photos });
    await lightbox.open();
    const isSeen = () => current(lightbox, 'credit').checkVisibility({ opacityProperty: true });
    expect(isSeen()).toBe(true);
    await createMouse().click(pointIn(lightbox.part('lightbox-captions')));
    expect(isSeen()).toBe(false);
    await createMouse().click(pointIn(lightbox.part('lightbox-captions')));
    await soon(isSeen).toBe(true);
  });

  it('W21 is one tap away while all but the photo is hidden, and seen while the photo is zoomed', async () => {
    const lightbox = await showLightbox({ photos });
    await lightbox.open();
    const credit = () => current(lightbox, 'credit').querySelector('bdi') as HTMLElement;
    const isOnTop = () => {
      const { x, y } = pointIn(credit());
      return credit().contains(document.elementFromPoint(x, y));
    };
    await createMouse().click(pointIn(lightbox.photo));
    await soon(() => lightbox.part('lightbox-stage').hasAttribute('data-bare')).toBe(true);
    await soon(() => credit().checkVisibility({ opacityProperty: true })).toBe(false);
    await createMouse().click(pointIn(lightbox.photo));
    await soon(isOnTop).toBe(true);
    await userEvent.keyboard('++');
    await lightbox.arrivesAt(0);
    expect(lightbox.part('lightbox-stage').hasAttribute('data-zoomed')).toBe(true);
    expect(isOnTop()).toBe(true);
  });
});

describe('a long caption beside a zoomed photo', () => {
  it('W21 A54 is scrolled by the wheel over it, down to the credit', async () => {
    const written = photos.map((photo) => ({ ...photo, caption: 'A long day, and a long caption. '.repeat(80) }));
    const lightbox = await showLightbox({ photos: written, window: [1440, 500], around: (gallery) => gallery });
    await lightbox.open();
    await soon(() => current(lightbox, 'more')).toBeTruthy();
    await userEvent.click(current(lightbox, 'more'));
    await userEvent.keyboard('+');
    await lightbox.arrivesAt(0);
    const caption = current(lightbox, 'caption');
    await turnWheel(pointIn(caption), { y: 5000 });
    await soon(() => caption.scrollTop).toBeGreaterThan(0);
    await soon(() => caption.scrollHeight - caption.clientHeight - caption.scrollTop).toBeLessThan(1);
    expectInWindow(current(lightbox, 'credit'));
  });
});

describe('the photo’s file', () => {
  it('W27 is a larger one than the page’s, and that of the page is seen until it is there', async () => {
    const files = [400, 800, 1600, 3200].map((width) => {
      const svg = decodeURIComponent(picture('teal', width, (width * 2) / 3).split(',')[1] ?? '');
      return { width, url: URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })) };
    });
    onTestFinished(() => {
      for (const { url } of files) URL.revokeObjectURL(url);
    });
    const srcSet = files.map(({ width, url }) => `${url} ${width}w`).join(', ');
    const lightbox = await showLightbox({
      photos: [{ ...(photos[0] as Photo), srcSet }, ...photos.slice(1)],
      sizes: '300px',
      window: [1400, 900],
      around: (gallery) => <div style={{ width: 300 }}>{gallery}</div>,
    });
    const widthOf = (image: Element | null) =>
      files.find(({ url }) => url === (image as HTMLImageElement | null)?.currentSrc)?.width;
    await soon(() => widthOf(lightbox.gallery.root.querySelector('[data-current] .inpics-photo'))).toBe(400);
    await lightbox.open();
    expect(widthOf(lightbox.photo.querySelector('[data-inpics="lightbox-preview"]'))).toBe(400);
    await soon(() => widthOf(lightbox.photo.querySelector('.inpics-photo'))).toBe(1600);
  });

  it('I15 is a larger one only where the reader zooms in, and is asked for once', async () => {
    const files = [1600, 3200].map((width) => {
      const svg = decodeURIComponent(picture('teal', width, (width * 2) / 3).split(',')[1] ?? '');
      return { width, url: URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })) };
    });
    onTestFinished(() => {
      for (const { url } of files) URL.revokeObjectURL(url);
    });
    const srcSet = files.map(({ width, url }) => `${url} ${width}w`).join(', ');
    const lightbox = await showLightbox({ photos: [{ ...(photos[0] as Photo), srcSet }, ...photos.slice(1)] });
    await lightbox.open();
    const image = lightbox.photo.querySelector('.inpics-photo') as HTMLImageElement;
    const width = () => files.find(({ url }) => url === image.currentSrc)?.width;
    await soon(width).toBe(1600);
    let asked = 0;
    const observer = new MutationObserver((records) => {
      asked += records.length;
    });
    observer.observe(image, { attributeFilter: ['sizes', 'srcset', 'src'] });
    await userEvent.keyboard('0-');
    await lightbox.arrivesAt(0);
    expect([asked, width()]).toEqual([0, 1600]);
    await userEvent.keyboard('+');
    await soon(width).toBe(3200);
    await userEvent.keyboard('++-0z0');
    await lightbox.arrivesAt(0);
    expect([asked, width()]).toEqual([1, 3200]);
    observer.disconnect();
  });

  it('I13 W27 where it cannot be had there is nothing to zoom into', async () => {
    const lightbox = await showLightbox({
      photos: [{ ...(photos[0] as Photo), src: '/nowhere.jpg', width: 6000, height: 4000 }, ...photos.slice(1)],
    });
    await soon(() => lightbox.gallery.part('picture').dataset.state).toBe('failed');
    await lightbox.open();
    await soon(() => lightbox.part('picture').dataset.state).toBe('failed');
    const { width } = lightbox.photo.getBoundingClientRect();
    await userEvent.keyboard('+');
    await lightbox.arrivesAt(0);
    expect(lightbox.photo.getBoundingClientRect().width).toBe(width);
    expect(lightbox.dialog.querySelector('[data-zoomed]')).toBeNull();
  });

  it('W27 is asked for by the lightbox’s own width, where the photo itself says what it has on the page', async () => {
    const srcSet = `${photos[0]?.src.replaceAll(',', '%2C')} 3000w`;
    const sources = [{ srcSet, type: 'image/svg+xml', sizes: '300px' }];
    const shown = { ...(photos[0] as Photo), srcSet, sizes: '300px', sources };
    const lightbox = await showLightbox({ photos: [shown, ...photos.slice(1)] });
    const sizesOf = (around: HTMLElement) =>
      Array.from(around.querySelectorAll('source, .inpics-photo'), (each) => each.getAttribute('sizes'));
    expect(sizesOf(lightbox.gallery.part('slide'))).toEqual([
      expect.stringMatching(/300px$/),
      expect.stringMatching(/300px$/),
    ]);
    await lightbox.open();
    for (const sizes of sizesOf(lightbox.photo)) expect(sizes).toMatch(/min\(100vw/);
  });

  it('W27 is not blown up where it is small', async () => {
    const small: Photo = { ...(photos[0] as Photo), src: picture('teal', 120, 80), width: 120, height: 80 };
    const lightbox = await showLightbox({ photos: [small, ...photos.slice(1)] });
    await lightbox.open();
    expect([lightbox.photo.offsetWidth, lightbox.photo.offsetHeight]).toEqual([120, 80]);
    await userEvent.click(lightbox.part('lightbox-zoom'));
    expect(lightbox.part('lightbox-zoom-level').textContent).toContain('200%');
  });

  it('W27 is not blown up where it is small and the story does not say so', async () => {
    expectConsole('error', 'inpics: photos[0] ("plain-1"): width is missing and height is missing');
    const { width, height, ...rest } = photos[0] as Photo;
    const small = { ...rest, src: picture('teal', 120, 80) } as Photo;
    const lightbox = await showLightbox({ photos: [small, ...photos.slice(1)] });
    await lightbox.open();
    await soon(() => [lightbox.photo.offsetWidth, lightbox.photo.offsetHeight]).toEqual([120, 80]);
    await userEvent.click(lightbox.part('lightbox-zoom'));
    expect(lightbox.part('lightbox-zoom-level').textContent).toContain('200%');
  });

  it('W27 of one by five is as wide as there is room, and scrolls', async () => {
    const tall: Photo = { ...(photos[0] as Photo), src: picture('teal', 600, 3000), width: 600, height: 3000 };
    const lightbox = await showLightbox({ photos: [tall, ...photos.slice(1)], window: [360, 740] });
    await lightbox.open();
    await lightbox.arrivesAt(0);
    expect(lightbox.photo.offsetWidth).toBe(360);
    const frame = lightbox.photo.parentElement as HTMLElement;
    expect(frame.scrollHeight).toBeGreaterThan(1700);
    expect([frame.scrollTop, getComputedStyle(frame).overflowY]).toEqual([0, 'auto']);
    frame.scrollTo(0, 99_999);
    expect(frame.scrollTop).toBe(frame.scrollHeight - frame.clientHeight);
  });
});

describe('axe', () => {
  const find = async (lightbox: GalleryWithLightbox) => {
    const { violations, passes } = await axe.run(lightbox.dialog, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'target-size': { enabled: true } },
    });
    expect(passes.map(({ id }) => id)).toContain('target-size');
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  };

  it.each(['ltr', 'rtl'] as const)('T6 finds nothing in the open lightbox, nor in the zoomed one, %s', async (dir) => {
    const lightbox = await showLightbox({ photos, dir, label: 'Medals in Paris' });
    await lightbox.open();
    await lightbox.arrivesAt(0);
    expect(await find(lightbox)).toEqual([]);
    await userEvent.keyboard('+');
    await lightbox.arrivesAt(0);
    expect(await find(lightbox)).toEqual([]);
  });
});
