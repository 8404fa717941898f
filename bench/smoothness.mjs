import { drawn } from './drawn.mjs';

export const CATEGORIES = ['input', 'disabled-by-default-devtools.screenshot'];

/** A finger that moves across the photo, one move per frame; or a press of the button. */
const GESTURES = {
  swipe: { source: 'touch', start: 'TouchStart', way: 200 },
  next: { source: 'mouse', start: 'MouseDown', way: 0 },
};

const VARIANTS = ['floor', 'inpics'];
const REPEATS = 10;

/** What is visible of a swipe and of a press on a busy page. */
export async function smoothness(bench, note) {
  for (const gesture of Object.keys(GESTURES)) {
    for (let turn = 0; turn < REPEATS; turn += 1) {
      for (const variant of VARIANTS) {
        const seen = await measure(bench, variant, gesture);
        for (const [figure, value] of Object.entries(seen)) note(`${gesture}: ${figure}`, variant, value);
      }
    }
  }
}

/** One gesture on a busy page, as it was drawn. */
async function measure({ browser, page, show }, variant, gesture) {
  const { source, start, way } = GESTURES[gesture];
  await show(variant);
  const from = await page.evaluate((isSwipe) => {
    const target = document.querySelector(isSwipe ? 'main img' : '.next, [data-inpics="next"]');
    const box = target.getBoundingClientRect();
    return { x: box.x + box.width * (isSwipe ? 0.75 : 0.5), y: box.y + box.height / 2 };
  }, way > 0);
  await browser.startTracing(page, { categories: CATEGORIES });
  await play(page, { source, from, way });
  return drawn(await browser.stopTracing(), start);
}

/** Plays a finger or a mouse on the browser's own clock, one move per frame, while the main thread is busy. */
export async function play(page, gesture) {
  await page.evaluate(async ({ source, from, way }) => {
    const moves = Array.from({ length: way / 10 }, (_, index) => ({
      name: 'pointerMove',
      x: from.x - (index + 1) * 10,
      y: from.y,
    }));
    const actions = [
      { name: 'pause', duration: 100 + Math.random() * 200 },
      { name: 'pointerDown', ...from },
      ...moves,
      { name: 'pointerUp' },
    ];
    bench.keepBusy();
    await new Promise((resolve) => chrome.gpuBenchmarking.pointerActionSequence([{ source, actions }], resolve));
    await new Promise((resolve) => setTimeout(resolve, 1200));
  }, gesture);
}
