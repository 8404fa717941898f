/**
 * `npm run rules`: which rules start a test's title ("A27 keys in one gallery leave the other alone"), and which start none.
 * `npm run rules -- A17 W11` fails if a named rule has no test. It finds gaps; only a reader can tell if a test proves its rule.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { root } from './install.mjs';

/** How many rules each chapter of the quality bar has. */
const CHAPTERS = { A: 63, S: 15, X: 15, I: 18, R: 15, N: 7, P: 12, T: 14, W: 31 };
const TITLE = /['"`]((?:[A-Z]\d{1,2},? )+)/g;

const tests = new Map();
for (const file of findTests()) {
  for (const [, ids] of readFileSync(`${root}tests/${file}`, 'utf8').matchAll(TITLE)) {
    for (const id of ids.match(/[A-Z]\d+/g)) tests.set(id, new Set(tests.get(id)).add(file));
  }
}

function findTests() {
  const files = readdirSync(`${root}tests`, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.test\.tsx?$/.test(file) && !file.includes('node_modules')).sort();
}

const all = Object.entries(CHAPTERS).flatMap(([chapter, count]) =>
  Array.from({ length: count }, (_, i) => `${chapter}${i + 1}`),
);
for (const id of all.filter((rule) => tests.has(rule))) console.log(id.padEnd(4), [...tests.get(id)].join(', '));
for (const chapter of Object.keys(CHAPTERS)) {
  const without = all.filter((id) => id.startsWith(chapter) && !tests.has(id));
  console.log(`\n${chapter}: ${without.length} without a test: ${without.join(' ')}`);
}

const missing = process.argv.slice(2).filter((id) => !tests.has(id));
if (missing.length > 0) {
  console.error(`\nNamed, and without a test: ${missing.join(' ')}`);
  process.exit(1);
}
