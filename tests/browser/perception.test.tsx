import { afterEach, describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { showGallery } from '../kit/gallery.js';
import { plainPhotos } from '../kit/photos.js';

const emulate = (features: { name: string; value: string }[]) => cdp().send('Emulation.setEmulatedMedia', { features });
const box = (element: Element) => element.getBoundingClientRect();

afterEach(async () => {
  await emulate([]);
  document.documentElement.removeAttribute('style');
  document.getElementById('spacing')?.remove();
});

const texts = ['headline', 'text', 'credit', 'counter'];

/** Whatever a text needs that its own box, or the gallery's, does not give it. */
function cutTexts(root: HTMLElement): string[] {
  const current = root.querySelector('[data-current]') as HTMLElement;
  const all = [...current.querySelectorAll('*'), ...root.querySelectorAll('[data-inpics="counter"]')];
  return all
    .filter((element) => texts.includes(element.getAttribute('data-inpics') ?? ''))
    .filter((element) => {
      const { right, left, bottom } = box(element);
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      const overflows = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
      return overflows || right > innerWidth + 0.5 || left < -0.5 || bottom > box(root).bottom + 0.5;
    })
    .map((element) => element.getAttribute('data-inpics') ?? '');
}

const whole = (inner: React.ReactElement) => <div style={{ margin: '0 16px' }}>{inner}</div>;

describe.each(['ltr', 'rtl'] as const)('small windows and large text, %s', (dir) => {
  it.each([
    [320, 800],
    [256, 256],
  ] as const)('A54 %i × %i px: the page scrolls one way only, and nothing is cut', async (width, height) => {
    const gallery = await showGallery({ dir, window: [width, height], around: whole });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(cutTexts(gallery.root)).toEqual([]);
    await userEvent.click(gallery.part('next'));
    await gallery.arrivesAt(1);
  });

  it('A54 200 % text cuts nothing', async () => {
    document.documentElement.style.fontSize = '200%';
    const gallery = await showGallery({ dir, window: [360, 800], around: whole });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    expect(cutTexts(gallery.root)).toEqual([]);
  });

  it('A54 the text spacing that readers may set cuts nothing', async () => {
    const style = document.createElement('style');
    style.id = 'spacing';
    style.textContent =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
    document.head.append(style);
    const gallery = await showGallery({ dir, window: [360, 800], around: whole });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    expect(cutTexts(gallery.root)).toEqual([]);
  });

  it.each([320, 600, 1200])(
    'A45 in %i px each button is 44 px and none stands in the outer 24 px of the screen (W8)',
    async (width) => {
      const gallery = await showGallery({
        dir,
        window: [width, 800],
        around: (inner) => <div style={{ marginInline: 'calc(50% - 50vw)' }}>{inner}</div>,
      });
      for (const name of ['previous', 'next']) {
        const button = box(gallery.part(name));
        expect(button.width).toBeGreaterThanOrEqual(44);
        expect(button.height).toBeGreaterThanOrEqual(44);
        expect(button.left).toBeGreaterThanOrEqual(24);
        expect(button.right).toBeLessThanOrEqual(innerWidth - 24);
      }
    },
  );
});

describe('forced colours', () => {
  it('A52 keep counter, icons, ticks, disabled state and focus ring to be seen', async () => {
    await emulate([{ name: 'forced-colors', value: 'active' }]);
    const gallery = await showGallery({ window: [800, 700] });
    const canvas = getComputedStyle(document.body).backgroundColor;
    const colour = (element: Element, property: 'color' | 'borderTopColor' | 'stroke' | 'outlineColor') =>
      getComputedStyle(element)[property];
    expect(colour(gallery.part('counter'), 'color')).not.toBe(canvas);
    const icon = gallery.part('next').querySelector('svg') as SVGElement;
    expect(colour(icon, 'stroke')).toBe(colour(gallery.part('next'), 'color'));
    expect(colour(gallery.part('previous'), 'color')).not.toBe(colour(gallery.part('next'), 'color'));
    const [passed, ahead] = gallery.part('ticks').children;
    expect(colour(passed as Element, 'borderTopColor')).not.toBe(colour(ahead as Element, 'borderTopColor'));
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement).toBe(gallery.part('next'));
    expect(getComputedStyle(gallery.part('next')).outlineStyle).toBe('solid');
    expect(colour(gallery.part('next'), 'outlineColor')).not.toBe(canvas);
  });
});

describe('contrast', () => {
  it.each(['light', 'dark'] as const)(
    'A53 a button over a white and a black photo keeps its icon at 3:1 or more, %s',
    async (theme) => {
      const gallery = await showGallery({ theme, photos: plainPhotos(2) });
      const { color, backgroundColor, opacity } = getComputedStyle(gallery.part('next'));
      for (const photo of [0, 255]) {
        const through = (channel: number) => channel * Number(opacity) + photo * (1 - Number(opacity));
        const ground = rgb(backgroundColor).map(through);
        const icon = rgb(color).map(through);
        expect(contrast(icon, ground)).toBeGreaterThanOrEqual(3);
      }
    },
  );

  it.each(['light', 'dark'] as const)(
    'A53 every text stands out from its ground by 4.5:1 or more, %s',
    async (theme) => {
      const gallery = await showGallery({ theme });
      const ground = rgb(getComputedStyle(gallery.root).backgroundColor);
      for (const name of texts) {
        expect(contrast(rgb(getComputedStyle(gallery.part(name)).color), ground), name).toBeGreaterThanOrEqual(4.5);
      }
    },
  );
});

/** A colour's channels, whichever way the browser writes it, as it paints them. */
function rgb(colour: string): number[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

/** WCAG 2.2, "contrast ratio". */
function contrast(one: number[], other: number[]): number {
  const luminance = (channels: number[]) => {
    const [r = 0, g = 0, b = 0] = channels.map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
