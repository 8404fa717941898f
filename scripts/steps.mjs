/** Runs the steps of `npm test` and `npm run verify`, even if one fails: prints names and times, and one clear last line. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { root, run } from './install.mjs';

const CACHE = `${root}.cache/`;

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** `commands` are lists of arguments for Node, run one after the other; a step ends at the first that fails. */
export function runSteps(name, steps) {
  mkdirSync(CACHE, { recursive: true });
  const start = performance.now();
  const failed = [];
  for (const { title, commands } of steps) {
    console.log(`\n▶ ${title}`);
    const since = performance.now();
    const passed = commands.every((args) => run(process.execPath, args) === 0);
    if (!passed) failed.push(title);
    console.log(`${passed ? '✔' : '✘'} ${title} (${seconds(since)})`);
  }
  console.log(`\n${name}: ${steps.length - failed.length} of ${steps.length} steps in ${seconds(start)}`);
  if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
  return failed.length;
}

/** Where Vitest writes its results; removed first, so that a run that dies is not counted with old ones. */
export function reportFile(name) {
  rmSync(`${CACHE}${name}.json`, { force: true });
  return `${CACHE}${name}.json`;
}

/** Prints `N passed, M failed` as the last line and exits. A failed step without a failed test counts as one. */
export function finish(name, failedSteps) {
  const { numPassedTests = 0, numFailedTests = 0 } = readResults(`${CACHE}${name}.json`);
  const failed = Math.max(numFailedTests, failedSteps);
  writeFileSync(`${CACHE}${name}.count.json`, JSON.stringify({ passed: numPassedTests, failed }));
  console.log(`\n${numPassedTests} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}

export function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
