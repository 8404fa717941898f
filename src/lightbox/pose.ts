import { prefersReducedMotion } from '../motion/reducedMotion.js';
import { glideRun, type Run } from '../motion/run.js';
import { HOME, type Pose } from './zoom.js';

/** Where a movement starts, and how fast. */
export interface Start {
  pose: Pose;
  /** Per millisecond. */
  speed: Pose;
}

/** Moves a photo's element, by its transform alone. */
export interface Poser {
  /** Stops it where the eye sees it, also in the middle of a movement, and tells how it was moving. */
  hold(): Start;
  /** At once: a finger holds it. Whatever ran ends; at home it is in the layout's hands, without a style left behind. */
  set(pose: Pose): void;
  /** Plays it there with the spring; without Web Animations or with reduced motion it is there at once (A50). */
  moveTo(pose: Pose, start: Start): void;
}

/** In a spring that moves and zooms at once, how much of the way a doubling counts for: about half of a phone's width. */
const SCALE_PX = 200;

/** No speed at all. */
export const STILL: Pose = { x: 0, y: 0, scale: 0 };

/** The transform's origin is taken to be the element's middle, as it is by default. */
export function createPoser(element: HTMLElement): Poser {
  let rest = HOME;
  let running: { animation: Animation; run: Run; from: Pose; way: Pose } | null = null;

  const cancel = () => {
    const animation = running?.animation;
    running = null;
    animation?.cancel();
  };
  // 2-D, and none at home: a lasting layer would keep the photo as blurred as it was when the layer was made (W13).
  const set = (pose: Pose) => {
    cancel();
    rest = pose;
    if (pose.x === 0 && pose.y === 0 && pose.scale === 1) element.style.removeProperty('transform');
    else element.style.transform = transformOf(pose);
  };
  // From the spring itself: after a long task getComputedStyle still tells of the past (see strip/playback.ts).
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
      // Less than a pixel is no way, and no measure for a speed.
      if (along(way, way) < 1 || prefersReducedMotion() || !element.animate) return;
      const run = glideRun((1000 * along(speed, way)) / along(way, way));
      const animation = element.animate({ transform: [transformOf(from), transformOf(pose)] }, run);
      running = { animation, run, from, way };
      animation.addEventListener('finish', () => {
        if (running?.animation === animation) running = null;
      });
    },
  };
}

function transformOf({ x, y, scale }: Pose): string {
  return `translate(${x}px, ${y}px) scale(${scale})`;
}

function plus(one: Pose, other: Pose, times: number): Pose {
  return { x: one.x + other.x * times, y: one.y + other.y * times, scale: one.scale + other.scale * times };
}

/** How much of a movement goes along a way. */
function along(movement: Pose, way: Pose): number {
  return movement.x * way.x + movement.y * way.y + movement.scale * way.scale * SCALE_PX ** 2;
}
