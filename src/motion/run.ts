/** A run from 0 to 1, as a function of time and as an easing for the browser's own animations. */
export interface Run {
  at(milliseconds: number): number;
  readonly duration: number;
  readonly easing: string;
}

let makeRun: (velocity: number) => Run = () => EASE;

/** @param velocity initial velocity, in whole distances per second, positive towards the end */
export function glideRun(velocity: number): Run {
  return makeRun(velocity);
}

/** A page full of scripts may never be idle: the spring loads after this time all the same. */
const LATEST_MS = 2000;

/**
 * Loads framer-motion's spring when the page is idle: it would be a quarter of the first load. If loading fails, the plain ease
 * stays.
 */
export function loadSpring(): void {
  const load = () =>
    import('./spring.js').then(
      ({ springRun }) => {
        makeRun = springRun;
      },
      () => {},
    );
  if ('requestIdleCallback' in globalThis) requestIdleCallback(load, { timeout: LATEST_MS });
  else setTimeout(load);
}

const EASE_MS = 350;

/** Until the spring has loaded. This Bézier is exactly 1 − (1 − t)³, so that an interruption knows the position (W2). */
const EASE: Run = {
  at: (milliseconds) => 1 - (1 - Math.min(1, milliseconds / EASE_MS)) ** 3,
  duration: EASE_MS,
  easing: 'cubic-bezier(0.3333, 1, 0.6667, 1)',
};
