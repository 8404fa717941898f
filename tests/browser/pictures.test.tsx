import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Photo } from '../../src/index.js';
import { olympics } from '../../stories/fixtures/olympics.js';
import { showGallery } from '../kit/gallery.js';
import { picture, plainPhotos } from '../kit/photos.js';
import { soon } from '../kit/soon.js';

const image = (gallery: { slides: HTMLElement[] }, index: number) =>
  gallery.slides[index]?.querySelector('img') as HTMLImageElement;

const photos = plainPhotos(8);

/** From the network: what stands in the page itself is there at once, whatever is said of it. */
const fetched = olympics.photos;

afterEach(() => {
  sessionStorage.clear();
});

const awake = (gallery: { slides: HTMLElement[] }) =>
  gallery.slides.flatMap((slide, index) => (slide.querySelector('img')?.loading === 'eager' ? [index] : []));

describe('the pictures of a gallery', () => {
  it('I7 W13 the neighbours are there before a swipe can show them, those further away are not', async () => {
    const gallery = await showGallery({
      photos: fetched,
      defaultIndex: 3,
      around: (inner) => <div style={{ width: 1600 }}>{inner}</div>,
      window: [1600, 900],
    });
    const there = () => gallery.slides.map((slide) => (slide.querySelector('img')?.naturalWidth ? 1 : 0)).join('');
    await soon(there).toBe('00111000');
    gallery.actions.next();
    await soon(there).toBe('00111100');
  });

  it.each([
    ['a browser that saves data', { saveData: true }],
    ['a slow line', { effectiveType: '2g' }],
    ['a very slow line', { effectiveType: 'slow-2g' }],
  ])('I7 %s is asked for nothing more than what is shown', async (_, connection) => {
    Object.defineProperty(navigator, 'connection', { value: connection, configurable: true });
    try {
      const gallery = await showGallery({ photos: fetched });
      await soon(() => gallery.part('picture').dataset.state).toBe('loaded');
      expect(awake(gallery)).toEqual([0]);
    } finally {
      Reflect.deleteProperty(navigator, 'connection');
    }
  });

  it('I9 a picture is shown over its placeholder once it is there, and says so', async () => {
    const gallery = await showGallery({ photos });
    await soon(() => gallery.part('picture', 1).dataset.state).toBe('loaded');
    await soon(() => getComputedStyle(image(gallery, 1)).opacity).toBe('1');
  });

  it('I13 A53 one that cannot be had shows its alt text on the matte, with its caption, and the next one comes', async () => {
    const [first, ...others] = fetched;
    const { alt, width, height, credit } = first;
    const broken: Photo = {
      id: 'broken',
      alt,
      width,
      height,
      credit: `${credit}`,
      src: '/nowhere.jpg',
      placeholder: '#101b33',
    };
    const gallery = await showGallery({ photos: [broken, ...others] });
    await soon(() => gallery.part('picture').dataset.state).toBe('failed');
    expect(getComputedStyle(gallery.part('picture').querySelector('rect') as Element).display).toBe('none');
    expect(image(gallery, 0).alt).toBe(broken.alt);
    expect(gallery.part('credit').checkVisibility()).toBe(true);
    await soon(() => image(gallery, 1).naturalWidth > 0).toBe(true);
    gallery.part('next').click();
    await gallery.restsAt(1);
  });

  it('W27 a small photo is not blown up', async () => {
    const small: Photo = { ...(photos[0] as Photo), src: picture('teal', 120, 80), width: 120, height: 80 };
    const gallery = await showGallery({ photos: [small, ...photos.slice(1)] });
    await soon(() => image(gallery, 0).getBoundingClientRect().width).toBe(120);
    expect(image(gallery, 1).getBoundingClientRect().width).toBe(600);
  });

  it.each([
    ['a panorama', 3000, 300],
    ['a tall one', 300, 1500],
  ])('W26 W27 %s is whole, and inside its stage', async (_, width, height) => {
    const odd: Photo = { ...(photos[0] as Photo), src: picture('teal', width, height), width, height };
    const gallery = await showGallery({ photos: [odd, ...photos.slice(1)] });
    const stage = gallery.part('picture').getBoundingClientRect();
    const box = image(gallery, 0).getBoundingClientRect();
    expect(stage.height).toBeCloseTo(400, 0);
    expect(box.left).toBeGreaterThanOrEqual(stage.left - 0.5);
    expect(box.right).toBeLessThanOrEqual(stage.right + 0.5);
    expect(box.height).toBeLessThanOrEqual(stage.height + 0.5);
  });
});

describe('a sensitive photo', () => {
  // Addresses that no other test has loaded: a browser shows at once what it has.
  const veiled: Photo[] = fetched.map(({ src, alt, width, height }, index) => ({
    src: `${src}?veiled`,
    alt,
    width,
    height,
    ...(index < 2 && { sensitive: 'Shows an injured person' }),
  }));

  it('I7 is not loaded before the reader asks for it, nor when it is the next one', async () => {
    const gallery = await showGallery({ photos: veiled });
    gallery.actions.next();
    await soon(() => image(gallery, 2).naturalWidth > 0).toBe(true);
    expect([0, 1].map((index) => image(gallery, index).naturalWidth)).toEqual([0, 0]);
  });

  it('A15 shows itself by the keyboard, and focus goes to the photos', async () => {
    const gallery = await showGallery({ photos: veiled });
    const summary = gallery.part('veil').querySelector('summary') as HTMLElement;
    summary.focus();
    await userEvent.keyboard('{Enter}');
    await soon(() => image(gallery, 0).checkVisibility()).toBe(true);
    await soon(() => document.activeElement).toBe(gallery.viewport);
    expect(summary.checkVisibility()).toBe(false);
  });

  it('A45 shows itself by a press anywhere on the veil, and stays so for the session', async () => {
    const gallery = await showGallery({ photos: veiled });
    await page.elementLocator(gallery.part('picture')).click();
    await soon(() => image(gallery, 0).complete && image(gallery, 0).naturalWidth > 0).toBe(true);
    await soon(() => Object.keys(sessionStorage).length).toBe(1);
    gallery.unmount();
    const again = await showGallery({ photos: veiled });
    await soon(() => (again.part('veil') as HTMLDetailsElement).open).toBe(true);
    expect((again.part('veil', 1) as HTMLDetailsElement).open).toBe(false);
  });
});
