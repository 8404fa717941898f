/** `npm run bench`: the gallery against a plain scroll-snap strip, in one run, in turns. README.md says how. */
import { mkdir, writeFile } from 'node:fs/promises';
import { move, work } from './cost.mjs';
import { openBench } from './page.mjs';
import { measure } from './smoothness.mjs';
import { median, withRange } from './statistics.mjs';

const VARIANTS = ['floor', 'inpics'];
const GESTURES = 10;
const REPEATS = 30;

const bench = await openBench();
const results = {};
const note = (figure, variant, value) => {
  results[figure] ??= { floor: [], inpics: [] };
  results[figure][variant].push(value);
};

for (const gesture of ['swipe', 'next']) {
  for (let turn = 0; turn < GESTURES; turn += 1) {
    for (const variant of VARIANTS) {
      const seen = await measure(bench, variant, gesture);
      for (const [figure, value] of Object.entries(seen)) note(`${gesture}: ${figure}`, variant, value);
    }
  }
}

await bench.show();
for (const kind of ['mount', 'hydrate']) {
  for (let turn = 0; turn < REPEATS; turn += 1) {
    for (const variant of VARIANTS) note(kind, variant, await work(bench, variant, kind));
  }
}

const session = await bench.page.context().newCDPSession(bench.page);
await session.send('Performance.enable');
for (let turn = 0; turn < REPEATS / 6; turn += 1) {
  for (const variant of VARIANTS) {
    await bench.show(variant);
    for (let step = 0; step < 6; step += 1) note('move', variant, await move(bench, session));
  }
}
await bench.close();

const NAMES = {
  firstMove: 'first moves after (ms)',
  perSecond: 'positions a second',
  standstill: 'longest standstill (ms)',
  mount: 'mount (ms)',
  hydrate: 'hydrate (ms)',
  move: 'move (ms of main thread)',
};
const table = Object.entries(results).map(([figure, { floor, inpics }]) => ({
  what: figure.replace(/\w+$/, (name) => NAMES[name]),
  floor: withRange(floor),
  inpics: withRange(inpics),
  ratio: (median(inpics) / median(floor)).toFixed(2),
}));
console.table(table);
const folder = new URL('../.cache/bench/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL('results.json', folder), JSON.stringify(results, null, 2));
