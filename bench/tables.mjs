import { GOALS } from './goals.mjs';
import { median, withRange } from './statistics.mjs';

const NAMES = {
  firstMove: 'first moves after (ms)',
  perSecond: 'positions a second',
  standstill: 'longest standstill (ms)',
  mount: 'mount (ms)',
  hydrate: 'hydrate (ms)',
  move: 'move (ms of main thread)',
};

/** The gallery beside the floor, and peers beside both, as far as they were measured. */
export function comparison(results) {
  return Object.entries(results)
    .filter(([, { floor }]) => floor)
    .map(([figure, { floor, inpics, ...peers }]) => ({
      what: figure.replace(/\w+$/, (name) => NAMES[name] ?? name),
      floor: withRange(floor),
      inpics: withRange(inpics),
      ratio: ratio(inpics, floor).toFixed(2),
      ...Object.fromEntries(Object.entries(peers).map(([name, values]) => [name, withRange(values)])),
    }));
}

/** The goals beside what was measured: a ratio where there is something to measure against, else the figure itself. */
export function goals(results) {
  return GOALS.filter(({ figure, of }) => results[figure]?.[of]).map(({ what, figure, of, against, most }) => {
    const values = results[figure][of];
    const base = against && results[figure][against];
    const measured = base ? ratio(values, base) : median(values);
    return {
      what,
      against: base ? `${against}: ${withRange(base)}` : '',
      measured: `${of}: ${withRange(values)}`,
      ratio: base ? measured.toFixed(2) : '',
      goal: `at most ${most}`,
      verdict: measured <= most ? 'met' : 'MISSED',
    };
  });
}

function ratio(values, base) {
  return median(values) / median(base);
}
