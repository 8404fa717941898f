import { prefersReducedMotion } from '../motion/reducedMotion.js';
import { glideRun, type Run } from '../motion/run.js';
import { FITTED, type Pose } from './zoom.js';

/** Where a movement starts, and how fast. */
export interface Start {
  pose: Pose;
  /** Per millisecond. */
  speed: Pose;
}

/** Moves a photo's element by its transform alone. */
export interface Poser {
  /** Stops it where it is seen, even in the middle of a movement, and returns how it was moving. */
  hold(): Start;
  /** Sets a pose at once, for a finger that holds it. Ends any animation; at home it leaves no style behind. */
  set(pose: Pose): void;
  /** Animates it there with the spring; without Web Animations or with reduced motion, moves it at once (A50). */
  moveTo(pose: Pose, start: Start): void;
}

/** How far doubling the scale counts as, in pixels, when one spring drives position and scale: about half a phone's width. */
const SCALE_PX = 200;

/** No velocity. */
export const STILL: Pose = { x: 0, y: 0, scale: 0 };

/** Assumes the default transform origin, the element's middle. */
export function createPoser(element: HTMLElement): Poser {
  let rest = FITTED;
  let running: { animation: Animation; run: Run; from: Pose; way: Pose } | null = null;

  const cancel = () => {
    const animation = running?.animation;
    running = null;
    animation?.cancel();
  };
  // 2-D, and none at home: a permanent layer would keep the photo as blurred as when the layer was created (W13).
  const set = (pose: Pose) => {
    cancel();
    rest = pose;
    if (pose.x === 0 && pose.y === 0 && pose.scale === 1) element.style.removeProperty('transform');
    else element.style.transform = transformOf(pose);
  };
  // From the spring itself: after a long task getComputedStyle still returns the past (see strip/playback.ts).
  const at = (later: number): Pose => {
    if (!running) return rest;
    const { animation, run, from, way } = running;
    const now = performance.now();
    const elapsed = Math.max(0, now - Number(animation.startTime ?? now));
    return plus(from, way, run.at(elapsed + later));
  };

  return {
    hold() {
      const pose = at(0);
      const speed = running ? plus(at(1), pose, -1) : STILL;
      set(pose);
      return { pose, speed };
    },
    set,
    moveTo(pose, { pose: from, speed }) {
      set(pose);
      const way = plus(pose, from, -1);
      // Less than a pixel is no movement, and nothing to measure a velocity by.
      if (along(way, way) < 1 || prefersReducedMotion() || !element.animate) return;
      const run = glideRun((1000 * along(speed, way)) / along(way, way));
      const animation = element.animate({ transform: [transformOf(from), transformOf(pose)] }, run);
      running = { animation, run, from, way };
    },
  };
}

function transformOf({ x, y, scale }: Pose): string {
  return `translate(${x}px, ${y}px) scale(${scale})`;
}

function plus(one: Pose, other: Pose, times: number): Pose {
  return { x: one.x + other.x * times, y: one.y + other.y * times, scale: one.scale + other.scale * times };
}

/** How much of a movement goes along a path. */
function along(movement: Pose, way: Pose): number {
  return movement.x * way.x + movement.y * way.y + movement.scale * way.scale * SCALE_PX ** 2;
}
