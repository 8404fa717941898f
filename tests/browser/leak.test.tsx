import { cleanup, render } from '@testing-library/react';
import { StrictMode } from 'react';
import { expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { PhotoGallery } from '../../src/index.js';
import { showGallery } from '../kit/gallery.js';
import { plainPhotos } from '../kit/photos.js';
import { createMouse, pointIn, swipe } from '../kit/pointer.js';
import { soon } from '../kit/soon.js';

const photos = plainPhotos(3);

/** Mounts a gallery that listens to all it can, uses it a little, and takes it away. */
function visit(): void {
  const { container } = render(
    <StrictMode>
      <PhotoGallery photos={photos} keyboard="page" />
    </StrictMode>,
  );
  const part = (name: string) => container.querySelector(`[data-inpics="${name}"]`) as HTMLElement;
  part('next').click();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  part('viewport').dispatchEvent(new PointerEvent('pointerover', { pointerType: 'mouse', bubbles: true }));
  part('viewport').dispatchEvent(new TouchEvent('touchend'));
  cleanup();
}

/** What the browser holds once the rubbish is out. */
async function held() {
  await cdp().send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await cdp().send('Memory.getDOMCounters');
  return { nodes, listeners: jsEventListeners };
}

it('T12 a hundred galleries that came and went leave no listener, no node, no style and no attribute', async () => {
  // React and the modules loaded on demand hold something once.
  for (let turn = 0; turn < 5; turn += 1) visit();
  const page = () => ({
    styles: document.querySelectorAll('style, link').length,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    html: [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`),
    body: [...document.body.attributes].map(({ name, value }) => `${name}=${value}`),
    children: document.body.childElementCount,
    animations: document.getAnimations().length,
  });
  await import('../../src/strip/moving.js');
  const [before, heldBefore] = [page(), await held()];
  for (let turn = 0; turn < 100; turn += 1) visit();
  expect(page()).toEqual(before);
  // One a gallery would be a hundred.
  await soon(async () => (await held()).listeners - heldBefore.listeners).toBeLessThan(20);
  await soon(async () => (await held()).nodes - heldBefore.nodes).toBeLessThan(200);
});

it('T12 R9 a gallery that is taken away in the middle of a glide stops its timers and observers', async () => {
  const timers = new Set<unknown>();
  const [set, clear] = [globalThis.setTimeout, globalThis.clearTimeout];
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((task: () => void, ...rest: []) => {
    const isOurs = /\/src\//.test(new Error().stack ?? '');
    const timer = set(
      () => {
        timers.delete(timer);
        task();
      },
      ...rest,
    );
    if (isOurs) timers.add(timer);
    return timer;
  }) as typeof setTimeout);
  vi.spyOn(globalThis, 'clearTimeout').mockImplementation((timer) => {
    timers.delete(timer);
    clear(timer);
  });
  const observing = new Set<unknown>();
  vi.spyOn(ResizeObserver.prototype, 'observe').mockImplementation(function (this: ResizeObserver) {
    observing.add(this);
  });
  vi.spyOn(ResizeObserver.prototype, 'disconnect').mockImplementation(function (this: ResizeObserver) {
    observing.delete(this);
  });
  try {
    const gallery = await showGallery({ photos, index: 0 });
    await swipe(pointIn(gallery.viewport, 0.85, 0.3), pointIn(gallery.viewport, 0.15, 0.3));
    await soon(() => gallery.events).toEqual(['1 swipe']);
    gallery.update({ index: 1 });
    gallery.part('next').click();
    // The answer that the owner owes, and what the live region is about to say.
    expect(timers.size).toBeGreaterThan(0);
    expect(observing.size).toBeGreaterThan(0);
    gallery.unmount();
    expect([timers.size, observing.size]).toEqual([0, 0]);
    expect(document.getAnimations()).toEqual([]);
  } finally {
    vi.restoreAllMocks();
  }
});

it('T12 a gallery that is taken away under the mouse lets go of it', async () => {
  const gallery = await showGallery({ photos });
  const mouse = createMouse();
  await mouse.moveTo(pointIn(gallery.viewport, 0.8, 0.3));
  await mouse.press();
  await mouse.moveTo(pointIn(gallery.viewport, 0.4, 0.3), 4);
  await soon(() => gallery.viewport.hasAttribute('data-dragging')).toBe(true);
  gallery.unmount();
  await mouse.moveTo({ x: 10, y: 10 }, 2);
  await mouse.release();
  expect(gallery.events).toEqual([]);
});
