import { median, withRange } from './statistics.mjs';

const NAMES = {
  firstMove: 'first moves after (ms)',
  perSecond: 'positions a second',
  standstill: 'longest standstill (ms)',
  mount: 'mount (ms)',
  hydrate: 'hydrate (ms)',
  move: 'move (ms of main thread)',
};

/** The gallery beside the floor, as far as they were measured. */
export function comparison(results) {
  return Object.entries(results)
    .filter(([, { floor }]) => floor)
    .map(([figure, { floor, inpics }]) => ({
      what: figure.replace(/\w+$/, (name) => NAMES[name]),
      floor: withRange(floor),
      inpics: withRange(inpics),
      ratio: ratio(inpics, floor).toFixed(2),
    }));
}

function ratio(values, base) {
  return median(values) / median(base);
}
