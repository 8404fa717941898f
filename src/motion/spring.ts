import { spring } from 'framer-motion/dom';
import type { Run } from './run.js';

/** Visibly at rest after about 350 ms. */
const STIFFNESS = 224;

/** Per second: the spring's natural frequency. A critically damped spring that starts faster than this overshoots. */
const PACE = Math.sqrt(STIFFNESS);

/**
 * The strip's glide: critically damped, so that no photo overshoots its place. It rests within 0.05 % of the distance, less
 * than a pixel: a coarser limit would end in a visible jump.
 */
const GLIDE = { stiffness: STIFFNESS, damping: 2 * PACE, mass: 1, restDelta: 0.0005, restSpeed: 0.005 };

/** A run that starts with the movement's velocity. */
export function springRun(velocity: number): Run {
  const generator = spring({ keyframes: [0, 1], velocity: Math.min(velocity, PACE), ...GLIDE });
  const [duration = '', ...easing] = String(generator).split(' ');
  return {
    at: (milliseconds) => generator.next(milliseconds).value,
    duration: Number.parseFloat(duration),
    easing: easing.join(' '),
  };
}
