import { drawn } from './drawn.mjs';
import { CATEGORIES, play } from './smoothness.mjs';

const REPEATS = 10;

/** Rows that the photo covers on the page, as it grows, and once it is large. */
const BAND = { top: 0.44, height: 0.08 };

/** How many times slower the processor is made: about a cheap phone. */
const SLOWDOWN = 4;

/** Their names in the table, by variant. */
const LIGHTBOXES = {
  'floor lightbox': 'floor',
  lightbox: 'inpics',
  PhotoSwipe: 'PhotoSwipe',
  'Yet Another React Lightbox': 'YARL',
};

/** What is visible of a lightbox: growing and swiped on a busy page, and how soon it answers a press on a slow machine. */
export async function lightbox(bench, note) {
  for (let turn = 0; turn < REPEATS; turn += 1) {
    for (const [variant, name] of Object.entries(LIGHTBOXES)) {
      for (const [figure, value] of Object.entries(await grow(bench, variant))) note(`growing: ${figure}`, name, value);
      note('press to next frame at a fourth of the speed (ms)', name, await answer(bench, variant));
    }
    for (const [variant, name] of [
      ['floor', 'floor'],
      ['lightbox', 'inpics'],
    ]) {
      const seen = await swipe(bench, variant);
      for (const [figure, value] of Object.entries(seen)) note(`swipe in the lightbox: ${figure}`, name, value);
    }
  }
}

async function grow(bench, variant) {
  const { browser, page } = bench;
  const from = await approach(bench, variant);
  await browser.startTracing(page, { categories: CATEGORIES });
  await play(page, { source: 'mouse', from, way: 0 });
  return drawn(await browser.stopTracing(), 'MouseDown', BAND);
}

/** Swipes the floor's strip in the page, or the lightbox's own. */
async function swipe(bench, variant) {
  const { browser, page, show } = bench;
  if (variant === 'lightbox') await open(bench);
  else await show(variant);
  const from = await page.evaluate(() => {
    const box = document.querySelector('dialog[open] [data-current] .inpics-photo, .floor img').getBoundingClientRect();
    return { x: box.x + box.width * 0.75, y: box.y + box.height / 2 };
  });
  await browser.startTracing(page, { categories: CATEGORIES });
  await play(page, { source: 'touch', from, way: 200 });
  const band = variant === 'lightbox' ? BAND : undefined;
  return drawn(await browser.stopTracing(), 'TouchStart', band);
}

async function open(bench) {
  const { x, y } = await approach(bench, 'lightbox');
  await bench.page.mouse.click(x, y);
  // Not waitForSelector: it adds listeners to the page that every touch then waits for.
  await bench.page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (!document.querySelector('dialog [data-inpics="viewport"]')) await frame();
    await frame();
    // A transition that another one replaces is cancelled.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

/** Moves the mouse to the photo, so that the lightbox's content is fetched. Returns the mouse's position. */
async function approach({ page, show }, variant) {
  await show(variant);
  const middle = await page.evaluate(async () => {
    // A peer's code loads separately, and not with every page.
    while (!document.querySelector('main img')) await new Promise((resolve) => requestAnimationFrame(resolve));
    const box = document.querySelector('main img').getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.mouse.move(middle.x, middle.y);
  await page.waitForTimeout(300);
  return middle;
}

/** Milliseconds from the press to the next frame that shows its effect, as measured by the browser itself. */
async function answer(bench, variant) {
  const { page, session } = bench;
  const { x, y } = await approach(bench, variant);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.evaluate(() => {
    globalThis.press = new Promise((resolve) => {
      new PerformanceObserver((list) => {
        const click = list.getEntries().find(({ name }) => name === 'click');
        if (click) resolve(click.duration);
      }).observe({ type: 'event', durationThreshold: 16 });
      // The browser reports no shorter ones.
      setTimeout(resolve, 3000, 16);
    });
  });
  await page.mouse.click(x, y);
  const duration = await page.evaluate(() => globalThis.press);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return duration;
}
