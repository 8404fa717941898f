import { spring } from 'framer-motion/dom';
import type { Run } from './run.js';

/** There to the eye after about 350 ms. */
const STIFFNESS = 224;

/** Per second: the spring's own pace. A critically damped spring that starts faster than this swings past its end. */
const PACE = Math.sqrt(STIFFNESS);

/**
 * The strip's glide: critically damped, so that no photo swings past its place. Rest is a twentieth of a per cent of
 * the way, below a pixel: a coarser one would end in a visible jump.
 */
const GLIDE = { stiffness: STIFFNESS, damping: 2 * PACE, mass: 1, restDelta: 0.0005, restSpeed: 0.005 };

/** A run that takes up the speed which the movement brings along. */
export function springRun(velocity: number): Run {
  const generator = spring({ keyframes: [0, 1], velocity: Math.min(velocity, PACE), ...GLIDE });
  const [duration = '', ...easing] = String(generator).split(' ');
  return {
    at: (milliseconds) => generator.next(milliseconds).value,
    duration: Number.parseFloat(duration),
    easing: easing.join(' '),
  };
}
