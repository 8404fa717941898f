import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Photo } from '../../../src/index.js';
import { whenInFrame } from '../../kit/frames.js';
import { type GalleryOnPage, showGallery } from '../../kit/gallery.js';
import { animationsIn, restOf } from '../../kit/measure.js';
import { plainPhotos } from '../../kit/photos.js';
import { createMouse, fling, type Mouse, pointIn, swipe, turnWheel } from '../../kit/pointer.js';

const STEPS = 200;
const ALL: Photo[] = plainPhotos(8).map((photo) => ({
  ...photo,
  caption: <a href={`#source-${photo.id}`}>Where it comes from</a>,
}));

it.each([1, 42, 20261124])(
  'T4 two hundred things that a reader and a page may do leave the gallery in order (seed %d)',
  { timeout: 60_000 },
  async (seed) => {
    const random = randomFrom(seed);
    const done: string[] = [];
    const errors: unknown[] = [];
    const note = (event: ErrorEvent) => errors.push(event.error ?? event.message);
    addEventListener('error', note);
    const gallery = await showGallery({ photos: ALL, keyboard: 'page', dir: seed % 2 ? 'ltr' : 'rtl' });
    const announced = watchAnnouncements(gallery);
    const mouse = createMouse();
    const names = Object.keys(actions);
    gallery.viewport.focus();
    try {
      for (let step = 0; step < STEPS; step += 1) {
        const name = names[Math.floor(random() * names.length)] as string;
        done.push(name);
        await (actions[name] as Action)({ gallery, mouse, random });
        expectOrder(gallery);
      }
      await mouse.release();
      const { box } = setting(gallery);
      box.style.display = '';
      await page.viewport(800, 700);
      const index = await calm(gallery);
      expectOrder(gallery);
      expect(gallery.counter).toBe(`${index + 1}/${gallery.slides.length}`);
      expect(errors).toEqual([]);
      expect(announced().length).toBeLessThanOrEqual(gallery.events.length);
      expect(repeats(gallery.events), 'reported twice in a row').toEqual([]);
      // And it still works.
      const onward = index < gallery.slides.length - 1 ? 1 : -1;
      gallery.part(onward > 0 ? 'next' : 'previous').click();
      await gallery.restsAt(index + onward);
    } catch (error) {
      console.log(`Seed ${seed}, after ${done.length} steps: … ${done.slice(-12).join(', ')}`);
      throw error;
    } finally {
      removeEventListener('error', note);
    }
  },
);

interface Turn {
  gallery: GalleryOnPage;
  mouse: Mouse;
  random: () => number;
}

type Action = (turn: Turn) => unknown;

/** Each as often as it stands here; the slow ones once. */
const actions: Record<string, Action> = {
  next: ({ gallery, mouse }) => clickOn(mouse, gallery.part('next')),
  'next twice': async ({ gallery, mouse }) => {
    await clickOn(mouse, gallery.part('next'));
    await clickOn(mouse, gallery.part('next'));
  },
  previous: ({ gallery, mouse }) => clickOn(mouse, gallery.part('previous')),
  left: () => userEvent.keyboard('{ArrowLeft}'),
  right: () => userEvent.keyboard('{ArrowRight}'),
  'left and right': () => userEvent.keyboard('{ArrowLeft}{ArrowRight}{ArrowRight}'),
  tab: () => userEvent.keyboard('{Tab}'),
  'tab back': () => userEvent.keyboard('{Shift>}{Tab}{/Shift}'),
  'click the photo': ({ gallery, mouse }) => mouse.click(pointIn(gallery.viewport, 0.5, 0.3)),
  'go to': ({ gallery, random }) => gallery.actions.goTo(Math.floor(random() * 10) - 1),
  swipe: ({ gallery, random }) => {
    const from = random() < 0.5 ? 0.85 : 0.15;
    return swipe(pointIn(gallery.viewport, from, 0.3), pointIn(gallery.viewport, 1 - from, 0.3));
  },
  fling: ({ gallery, random }) => {
    const from = random() < 0.5 ? 0.7 : 0.3;
    return fling(pointIn(gallery.viewport, from, 0.3), pointIn(gallery.viewport, 1 - from, 0.3));
  },
  press: async ({ gallery, mouse, random }) => {
    await mouse.moveTo(pointIn(gallery.viewport, 0.2 + random() * 0.6, 0.3));
    await mouse.press();
  },
  'move the mouse': ({ gallery, mouse, random }) => mouse.moveTo(pointIn(gallery.viewport, random(), 0.3), 3),
  release: ({ mouse }) => mouse.release(),
  wheel: ({ gallery, random }) => turnWheel(pointIn(gallery.viewport, 0.5, 0.3), { x: random() < 0.5 ? 400 : -400 }),
  'scroll by script': ({ gallery, random }) =>
    gallery.viewport.scrollBy({ left: (random() - 0.5) * 2000, behavior: 'instant' }),
  resize: ({ random }) => page.viewport(500 + Math.round(random() * 500), 700),
  'hide or show': ({ gallery }) => {
    const { box } = setting(gallery);
    box.style.display = box.style.display ? '' : 'none';
  },
  'other photos': ({ gallery, random }) => {
    const kept = ALL.filter(() => random() < 0.7);
    gallery.update({ photos: kept.length > 1 ? kept : ALL });
  },
  'the same photos anew': ({ gallery }) => gallery.update({ photos: ALL.map((photo) => ({ ...photo })) }),
  'focus a link': ({ gallery }) =>
    gallery.root.querySelector<HTMLElement>('[data-current] a')?.focus({ preventScroll: true }),
  'a frame': () => new Promise(requestAnimationFrame),
  'turn round': ({ gallery, random }) => gallery.update({ dir: random() < 0.5 ? 'ltr' : 'rtl' }),
};

async function clickOn(mouse: Mouse, button: HTMLElement): Promise<void> {
  if (button.getClientRects().length > 0) await mouse.click(pointIn(button));
}

function setting({ root }: GalleryOnPage): { box: HTMLElement } {
  return { box: root.parentElement as HTMLElement };
}

/** Waits until nothing has changed for longer than the strip waits for more to come, and returns the index. */
async function calm(gallery: GalleryOnPage): Promise<number> {
  let last = '';
  let since = 0;
  await whenInFrame(() => {
    const now = JSON.stringify([restOf(gallery), gallery.events.length]);
    if (now !== last) since = performance.now();
    last = now;
    return performance.now() - since > 500;
  });
  const { index } = restOf(gallery);
  await gallery.restsAt(index);
  return index;
}

/** What holds at any moment (T3). */
function expectOrder(gallery: GalleryOnPage): void {
  const { slides, counter, root } = gallery;
  const current = slides.filter((slide) => slide.hasAttribute('data-current'));
  expect(current).toHaveLength(1);
  expect(slides.filter((slide) => !slide.inert)).toEqual(current);
  const [number = 0, count = 0] = counter.split('/').map(Number);
  expect(count).toBe(slides.length);
  expect(number).toBeGreaterThanOrEqual(1);
  expect(number).toBeLessThanOrEqual(count);
  expect(root.querySelectorAll('[role="status"]')).toHaveLength(1);
  expect(document.activeElement?.closest('[inert]') ?? null).toBeNull();
  for (const animation of animationsIn(gallery)) {
    expect(((animation.effect as KeyframeEffect).target as HTMLElement).dataset.inpics).toBe('figure');
  }
}

/** Words that the live region came to hold. */
function watchAnnouncements({ root }: GalleryOnPage): () => string[] {
  const region = root.querySelector('[role="status"]') as Element;
  const texts: string[] = [];
  const observer = new MutationObserver(() => {
    const text = region.textContent?.trim();
    if (text) texts.push(text);
  });
  observer.observe(region, { childList: true, characterData: true, subtree: true });
  return () => {
    observer.disconnect();
    return texts;
  };
}

function repeats(events: readonly string[]): string[] {
  const indexes = events.map((event) => Number.parseInt(event, 10));
  return events.filter((_, at) => at > 0 && indexes[at] === indexes[at - 1]);
}

/** Mulberry32: the same numbers for the same seed, everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
