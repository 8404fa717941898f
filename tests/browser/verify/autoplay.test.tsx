import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Autoplay, type AutoplayProps, Interstitials } from '../../../src/index.js';
import { emulate } from '../../kit/emulate.js';
import { type GalleryOnPage, showGallery } from '../../kit/gallery.js';
import { picture, plainPhotos } from '../../kit/photos.js';
import { createMouse, pointIn, swipe } from '../../kit/pointer.js';
import { soon } from '../../kit/soon.js';

const PACE = { base: 400, perWord: 0, min: 0 };

/** A gallery that plays at more than a reader's pace. */
async function show({ pace = PACE, ...props }: AutoplayProps = {}, setting: Parameters<typeof showGallery>[0] = {}) {
  // Where no gallery comes to be.
  await createMouse().moveTo({ x: 790, y: 690 });
  return showGallery({ children: <Autoplay pace={pace} {...props} />, ...setting });
}

const isPlaying = (gallery: GalleryOnPage) => gallery.part('autoplay').dataset.state === 'playing';
const tickOf = (gallery: GalleryOnPage, index: number) => gallery.part('ticks').children[index] as HTMLElement;
/** How far a tick is filled, from 0 to 1; undefined where it is not being filled. */
const filled = (tick: Element) => tick.getAnimations()[0]?.effect?.getComputedTiming().progress ?? undefined;
const longer = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a gallery that plays', () => {
  it('A49 goes on by itself to the last photo, gliding, and ends there', async () => {
    const gallery = await show({}, { photos: plainPhotos(3) });
    await gallery.restsAt(2);
    await soon(() => isPlaying(gallery)).toBe(false);
    expect(gallery.events).toEqual(['1 autoplay', '2 autoplay']);
  });

  it('A49 shows in the tick how much of the photo’s time is over, holds it while the mouse rests there, and lets go of it', async () => {
    const gallery = await show({ pace: { ...PACE, base: 3000 } });
    const tick = tickOf(gallery, 0);
    await soon(() => filled(tick)).toBeGreaterThan(0.05);
    await userEvent.hover(gallery.part('picture'));
    const held = filled(tick);
    await longer(300);
    expect(filled(tick)).toBe(held);
    expect(getComputedStyle(tick).backgroundSize).toMatch(/^\d/);
    await userEvent.hover(gallery.part('autoplay'));
    await soon(() => filled(tick)).toBeGreaterThan(held ?? 1);
    await userEvent.keyboard('{Tab}');
    await soon(() => isPlaying(gallery)).toBe(false);
    expect(tick.getAnimations()).toEqual([]);
  });

  it.each(['ltr', 'rtl'] as const)('A49 shows it in the one bar of a long story too (%s)', async (dir) => {
    const gallery = await show({ pace: { ...PACE, base: 3000 } }, { photos: plainPhotos(24), defaultIndex: 11, dir });
    const bar = gallery.part('ticks').querySelector('rect') as SVGRectElement;
    await soon(() => filled(bar)).toBeGreaterThan(0.05);
    const start = gallery.part('ticks').getBoundingClientRect();
    const { left, right, width } = bar.getBoundingClientRect();
    // From eleven photos of twenty-four on; the twelfth is on its way.
    expect(width / start.width).toBeCloseTo((11 + Number(filled(bar))) / 24, 2);
    expect(dir === 'rtl' ? right - start.right : left - start.left).toBeCloseTo(0, 1);
    await userEvent.click(gallery.part('autoplay'));
    expect(bar.getBoundingClientRect().width / start.width).toBeCloseTo(12 / 24, 2);
  });

  it('A50 starts stopped for a reader who asked for less motion; started, it jumps and no tick moves', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    const gallery = await show();
    await longer(800);
    expect(gallery.events).toEqual([]);
    await userEvent.click(gallery.part('autoplay'));
    expect(gallery.root.getAnimations({ subtree: true })).toEqual([]);
    await gallery.restsAt(1);
  });

  it('A49 waits out of view, and goes on where the reader comes to it', async () => {
    const gallery = await show(
      {},
      { around: (gallery) => <div style={{ width: 600, padding: '1200px 0 2000px' }}>{gallery}</div> },
    );
    await longer(900);
    expect(gallery.events).toEqual([]);
    scrollTo(0, 1100);
    await soon(() => gallery.events[0]).toBe('1 autoplay');
    scrollTo(0, 0);
  });

  it('A49 waits at a warning until the reader lifts it, and stops then, since they are reading', async () => {
    const photos = plainPhotos(3).map((photo, place) => (place === 1 ? { ...photo, sensitive: 'Blood' } : photo));
    const gallery = await show({}, { photos });
    await soon(() => gallery.events).toEqual(['1 autoplay']);
    await longer(900);
    expect([gallery.events, isPlaying(gallery)]).toEqual([['1 autoplay'], true]);
    await userEvent.click(gallery.part('veil').querySelector('summary') as Element);
    await soon(() => isPlaying(gallery)).toBe(false);
  });

  it('A49 waits for a photo that is still on its way', async () => {
    let arrive = (_: string) => {};
    const [first, second, ...rest] = plainPhotos(3);
    const late = new Promise<string>((resolve) => {
      arrive = resolve;
    });
    const gallery = await show(
      {},
      {
        photos: [first, second, ...rest].map((photo) => photo as NonNullable<typeof photo>),
        renderPhoto: ({ priority: _, ...image }, { index }) =>
          index === 0 ? (
            <img
              {...image}
              alt={image.alt}
              src="data:,"
              ref={(element) => void late.then((src) => element && Object.assign(element, { src }))}
            />
          ) : null,
      },
    );
    gallery.part('picture').setAttribute('data-state', 'loading');
    await longer(900);
    expect(gallery.events).toEqual([]);
    arrive(picture('teal'));
    await soon(() => gallery.events[0]).toBe('1 autoplay');
  });
});

describe('a reader who takes over', () => {
  it('A49 stops it by a swipe, which goes where it was going', async () => {
    const gallery = await show({ pace: { ...PACE, base: 5000 } });
    await swipe(pointIn(gallery.viewport, 0.85, 0.3), pointIn(gallery.viewport, 0.15, 0.3));
    await gallery.restsAt(1);
    expect([gallery.events, isPlaying(gallery)]).toEqual([['1 swipe'], false]);
  });

  it('A49 A10 stops it by a Tab key that comes into the gallery, to its first button, and starts it by that', async () => {
    const gallery = await show({ pace: { ...PACE, base: 1000 } });
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(gallery.part('autoplay'));
    await soon(() => isPlaying(gallery)).toBe(false);
    await longer(1200);
    expect(gallery.events).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await soon(() => gallery.events[0]).toBe('1 autoplay');
    expect(isPlaying(gallery)).toBe(true);
    await userEvent.keyboard(' ');
    await soon(() => isPlaying(gallery)).toBe(false);
  });

  it('A49 stops it by a press inside an ad, whose frame lets no event out', async () => {
    const gallery = await show(
      {},
      {
        photos: plainPhotos(3),
        children: (
          <>
            <Autoplay pace={{ ...PACE, base: 1500 }} />
            <Interstitials every={1}>
              <iframe title="Ad" srcDoc="<button>Buy now</button>" />
            </Interstitials>
          </>
        ),
      },
    );
    const frame = () => gallery.root.querySelector<HTMLIFrameElement>('[data-current] iframe');
    await soon(() => frame()?.contentDocument?.querySelector('button')).toBeTruthy();
    window.focus();
    frame()?.contentDocument?.querySelector('button')?.focus({ preventScroll: true });
    await soon(() => isPlaying(gallery)).toBe(false);
    await longer(1600);
    expect(gallery.events).toEqual([]);
    expect(document.activeElement).toBe(frame());
  });

  it('A49 a press on its button with the mouse stops and starts it, and it plays on with the mouse resting there', async () => {
    const gallery = await show({ pace: { ...PACE, base: 2000 } });
    await userEvent.click(gallery.part('autoplay'));
    expect(isPlaying(gallery)).toBe(false);
    await userEvent.click(gallery.part('autoplay'));
    expect(isPlaying(gallery)).toBe(true);
    await soon(() => gallery.events[0]).toBe('1 autoplay');
  });
});
