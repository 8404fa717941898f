/**
 * `npm run bench`: the gallery against a plain scroll-snap strip, and a long story against a short one, alternating in one
 * run. `npm run bench -- long soak`: only these groups. README.md explains how.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { cost } from './cost.mjs';
import { lightbox } from './lightbox.mjs';
import { long } from './long.mjs';
import { openBench } from './page.mjs';
import { smoothness } from './smoothness.mjs';
import { soak } from './soak.mjs';
import { comparison, goals } from './tables.mjs';

const GROUPS = { smoothness, cost, long, soak, lightbox };

const names = process.argv.slice(2);
const unknown = names.find((name) => !Object.hasOwn(GROUPS, name));
if (unknown)
  throw new Error(`There is no group "${unknown}": name some of ${Object.keys(GROUPS).join(', ')}, or none for all.`);

const results = {};
const note = (figure, variant, value) => {
  results[figure] ??= {};
  results[figure][variant] ??= [];
  results[figure][variant].push(value);
};

const bench = await openBench();
try {
  for (const name of names.length ? names : Object.keys(GROUPS)) await GROUPS[name](bench, note);
} finally {
  await bench.close();
}

for (const table of [comparison(results), goals(results)]) if (table.length) console.table(table);
const folder = new URL('../.cache/bench/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL('results.json', folder), JSON.stringify(results, null, 2));
