/** The last line of `.ci/run`: `N passed, M failed` over the named runs. A run that left no count has failed. */
import { root } from './install.mjs';
import { readResults } from './steps.mjs';

const counts = process.argv
  .slice(2)
  .map((name) => ({ passed: 0, failed: 1, ...readResults(`${root}.cache/${name}.count.json`) }));
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
