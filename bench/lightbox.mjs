import { drawn } from './drawn.mjs';
import { CATEGORIES, play } from './smoothness.mjs';

const REPEATS = 10;

/** Rows that the photo crosses as it grows, and that it covers once it is large. */
const BAND = { top: 0.35, height: 0.1 };

/** How slow the processor is made, as that of a cheap phone. */
const SLOWDOWN = 4;

/** What the eye sees of a lightbox: growing and swiped on a busy page, and how soon it answers a press on a slow machine. */
export async function lightbox(bench, note) {
  for (let turn = 0; turn < REPEATS; turn += 1) {
    for (const variant of ['floor lightbox', 'lightbox']) {
      const name = variant === 'lightbox' ? 'inpics' : 'floor';
      for (const [figure, value] of Object.entries(await grow(bench, variant))) note(`growing: ${figure}`, name, value);
    }
    for (const [variant, name] of [
      ['floor', 'floor'],
      ['lightbox', 'inpics'],
    ]) {
      const seen = await swipe(bench, variant);
      for (const [figure, value] of Object.entries(seen)) note(`swipe in the lightbox: ${figure}`, name, value);
    }
    note('input to change', 'lightbox at 4x slowdown', await answer(bench));
  }
}

async function grow({ browser, page, show }, variant) {
  await show(variant);
  // What is behind the door has been fetched: the mouse is over the photo.
  await page.mouse.move(200, 100);
  await page.waitForTimeout(300);
  await browser.startTracing(page, { categories: CATEGORIES });
  await play(page, { source: 'mouse', from: { x: 200, y: 100 }, way: 0 });
  return drawn(await browser.stopTracing(), 'MouseDown', BAND);
}

/** The floor's strip in the page, and the lightbox's own. */
async function swipe({ browser, page, show }, variant) {
  await show(variant);
  if (variant === 'lightbox') {
    await page.mouse.click(200, 100);
    await page.waitForSelector('[data-inpics="lightbox-stage"]');
    await page.waitForTimeout(1000);
  }
  const from = await page.evaluate(() => {
    const box = document.querySelector('dialog[open] [data-current] .inpics-photo, .floor img').getBoundingClientRect();
    return { x: box.x + box.width * 0.75, y: box.y + box.height / 2 };
  });
  await browser.startTracing(page, { categories: CATEGORIES });
  await play(page, { source: 'touch', from, way: 200 });
  const band = variant === 'lightbox' ? BAND : undefined;
  return drawn(await browser.stopTracing(), 'TouchStart', band);
}

/** Milliseconds from the press to the next frame that shows its effect, as the browser itself counts them. */
async function answer({ page, session, show }) {
  await show('lightbox');
  await page.mouse.move(200, 100);
  await page.waitForTimeout(300);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.evaluate(() => {
    globalThis.press = new Promise((resolve) => {
      new PerformanceObserver((list) => {
        const click = list.getEntries().find(({ name }) => name === 'click');
        if (click) resolve(click.duration);
      }).observe({ type: 'event', durationThreshold: 16 });
    });
  });
  await page.mouse.click(200, 100);
  const duration = await page.evaluate(() => globalThis.press);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return duration;
}
