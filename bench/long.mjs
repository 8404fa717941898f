import { move, work } from './cost.mjs';
import { journey } from './journey.mjs';
import { held } from './memory.mjs';

const REPEATS = 30;
const PAGES = 5;

/** A story of 10,000 photos against a short one: the cost of mounting, holding and moving it, and its elements. */
export async function long(bench, note) {
  await bench.show();
  for (let turn = 0; turn < REPEATS; turn += 1) {
    for (const story of ['60', '10,000']) note('mount', story, await work(bench, story, 'mount'));
  }
  for (let turn = 0; turn < PAGES; turn += 1) {
    for (const story of ['60', '10,000']) note('heap', story, await weight(bench, story));
  }
  // From the middle on, each move shifts the window of slides; at the start of the story, none does.
  for (let turn = 0; turn < PAGES; turn += 1) {
    for (const story of ['8', '10,000', 'middle of 10,000']) await moves(bench, story, note);
  }
  for (const story of ['60', '10,000']) {
    await bench.show(story);
    note('elements', story, await elements(bench));
  }
  await journey(bench, [['next', 300]]);
  note('elements', '10,000 after 300 moves', await elements(bench));
}

/** Kilobytes that a mounted gallery holds, beyond its code and the list of photos, which was there before. */
async function weight(bench, story) {
  await bench.show();
  await work(bench, story, 'visit');
  const before = await held(bench);
  await work(bench, story, 'show');
  await bench.rest();
  return (await held(bench)).heap - before.heap;
}

/** Six moves, once every photo has been shown: the moves are compared, not the images. */
async function moves(bench, story, note) {
  await bench.show(story);
  await journey(bench, [
    ['next', 7],
    ['previous', 7],
  ]);
  for (let step = 0; step < 6; step += 1) note('move', story, await move(bench));
}

function elements({ page }) {
  return page.evaluate(() => document.querySelectorAll('main *').length);
}
