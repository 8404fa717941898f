import { prefersReducedMotion } from '../motion/reducedMotion.js';
import { glideRun, loadSpring, type Run } from '../motion/run.js';

/** A movement that is played back on boxes after they have jumped. */
export interface Playback {
  /** How far the boxes are from their place now, in pixels, and how fast they move, in pixels per millisecond. */
  now(): Momentum;
  /** Animates the boxes home from an offset. Ends any earlier movement; `onEnd` is called unless something interrupts. */
  start(boxes: readonly Element[], from: Momentum & { axis?: Axis }, onEnd?: () => void): void;
  stop(): void;
}

/** How far something is from its place, in pixels, and how fast it moves, in pixels per millisecond. */
export interface Momentum {
  readonly offset: number;
  readonly speed: number;
}

/** The axis of a movement: a vertical row moves up and down. */
export type Axis = 'X' | 'Y';

const canAnimate = () => 'animate' in Element.prototype;

export function createPlayback(): Playback {
  if (canAnimate()) loadSpring();
  let running: { animations: Animation[]; run: Run; distance: number } | null = null;

  const stop = () => {
    const animations = running?.animations ?? [];
    running = null;
    for (const animation of animations) animation.cancel();
  };

  return {
    stop,
    // From the spring itself: after a long task getComputedStyle still returns an old value (Firefox: 260 px off).
    now() {
      if (!running) return { offset: 0, speed: 0 };
      const { animations, run, distance } = running;
      const start = animations[0]?.startTime;
      const elapsed = typeof start === 'number' ? Math.max(0, performance.now() - start) : 0;
      const offsetAt = (ms: number) => distance * (1 - run.at(ms));
      return { offset: offsetAt(elapsed), speed: offsetAt(elapsed + 1) - offsetAt(elapsed) };
    },
    start(boxes, { offset, speed, axis = 'X' }, onEnd) {
      stop();
      if (Math.abs(offset) < 1 || prefersReducedMotion() || !canAnimate()) return onEnd?.();
      const run = glideRun((-speed * 1000) / offset);
      const frames = { transform: [`translate${axis}(${offset}px)`, `translate${axis}(0)`] };
      const animations = boxes.map((box) => box.animate(frames, run));
      running = { animations, run, distance: offset };
      // All run alike: listening to the first is enough.
      animations[0]?.addEventListener('finish', () => {
        running = null;
        onEnd?.();
      });
    },
  };
}
