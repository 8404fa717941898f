import { bounds, carry, clamp, type Point, type Pose, type Range, type Scene } from './zoom.js';

// Where fingers, or the mouse, bring a photo, and where it goes when they let it go.

/**
 * A throw goes on as far as it would in so many milliseconds at its first speed. If it went further, the spring of motion/
 * would have to push it: critically damped at 15 a second, it only slows down what makes 7.5 of its way a second or more.
 */
const THROW_MS = 130;

/** Where a pan would come to rest that is let go at a speed, in pixels a millisecond. */
export function thrown(pose: Pose, speed: Point): Pose {
  return { ...pose, x: pose.x + speed.x * THROW_MS, y: pose.y + speed.y * THROW_MS };
}

/** However far the finger goes beyond the bounds, the photo stays within so much of them. */
const GIVE_PX = 120;
const GIVE_SCALE = 0.5;

/** A rubber band: what goes beyond a range does so ever more slowly. */
export function rubberBand(value: number, range: Range, give: number): number {
  const end = clamp(value, range);
  const beyond = value - end;
  return end + beyond / (1 + Math.abs(beyond) / give);
}

/** One finger, or two: where they are. */
export type Hand = readonly [Point, Point?];

/** One finger moves the photo from where it took it; taken beyond the bounds, the band is stretched only from there. */
export function panTo(taken: Pose, [from]: Hand, [to]: Hand, scene: Scene): Pose {
  const { x, y, scale } = carry(taken, taken.scale, from, to, scene.photo);
  const room = bounds(scale, scene);
  return {
    x: rubberBand(x, including(room.x, taken.x), GIVE_PX),
    y: rubberBand(y, including(room.y, taken.y), GIVE_PX),
    scale,
  };
}

/** Two fingers spread the photo and move it, both at once. It follows them out of its bounds, but ever less in its scale. */
export function pinchTo(taken: Pose, from: Hand, to: Hand, { photo, largest }: Scene): Pose {
  const apart = distance(from);
  const scale = apart > 0 ? (taken.scale * distance(to)) / apart : taken.scale;
  const range = including([1, largest], taken.scale);
  return carry(taken, rubberBand(scale, range, GIVE_SCALE), between(from), between(to), photo);
}

/** How much smaller a photo is that was pulled all the way down. */
const SHRINK = 0.2;

/** How far a finger has pulled the photo down: 1 is half of its frame. */
export function pullProgress([from]: Hand, [to]: Hand, { frame }: Scene): number {
  return clamp((to.y - from.y) / (frame.height / 2), [0, 1]);
}

/** The photo follows a finger that pulls it down, and shrinks a little: it is on its way back into the page. */
export function pullTo(taken: Pose, from: Hand, to: Hand, scene: Scene): Pose {
  return carry(taken, taken.scale * (1 - SHRINK * pullProgress(from, to, scene)), from[0], to[0], scene.photo);
}

/** Pulled as far as this, in pixels, or thrown as fast as this, in pixels a millisecond, the photo is let go. */
const LET_GO_PX = 100;
const LET_GO_SPEED = 0.5;

/** Whether a pull that ends lets the photo go. Thrown up again it stays, however far it was pulled. */
export function isLetGo(pulled: number, speed: number): boolean {
  return speed > LET_GO_SPEED || (pulled > LET_GO_PX && speed > -LET_GO_SPEED);
}

function including([least, most]: Range, value: number): Range {
  return [Math.min(least, value), Math.max(most, value)];
}

function between([a, b = a]: Hand): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function distance([a, b = a]: Hand): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}
