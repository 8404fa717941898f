import { bounds, carry, clamp, type Point, type Pose, type Range, type Scene } from './zoom.js';

// Where fingers, or the mouse, move a photo, and where it goes when they release it.

/**
 * A throw goes as far as its initial velocity takes it in this time. Any further, and the spring of motion/ would have to push
 * it: critically damped at 15 per second, it only slows down what covers 7.5 times its way per second or more.
 */
const THROW_MS = 130;

/** Where a pan that is released at a velocity, in pixels per millisecond, would come to rest. */
export function thrown(pose: Pose, speed: Point): Pose {
  return { ...pose, x: pose.x + speed.x * THROW_MS, y: pose.y + speed.y * THROW_MS };
}

/** The most that a photo goes beyond its bounds, however far the finger goes. */
const GIVE_PX = 120;
const GIVE_SCALE = 0.5;

/** A rubber band: the further a value goes beyond a range, the more it is slowed down. */
export function rubberBand(value: number, range: Range, give: number): number {
  const end = clamp(value, range);
  const beyond = value - end;
  return end + beyond / (1 + Math.abs(beyond) / give);
}

/** The positions of one finger, or two. */
export type Fingers = readonly [Point, Point?];

/** One finger moves the photo from where it took it. If that was out of bounds, the rubber band stretches only from there. */
export function panTo(taken: Pose, [from]: Fingers, [to]: Fingers, scene: Scene): Pose {
  const { x, y, scale } = carry(taken, taken.scale, from, to, scene.photo);
  const room = bounds(scale, scene);
  return {
    x: rubberBand(x, including(room.x, taken.x), GIVE_PX),
    y: rubberBand(y, including(room.y, taken.y), GIVE_PX),
    scale,
  };
}

/** Two fingers scale and move the photo at once. It follows them out of its bounds, but its scale resists more and more. */
export function pinchTo(taken: Pose, from: Fingers, to: Fingers, { photo, largest }: Scene): Pose {
  const apart = distance(from);
  const scale = apart > 0 ? (taken.scale * distance(to)) / apart : taken.scale;
  const range = including([1, largest], taken.scale);
  return carry(taken, rubberBand(scale, range, GIVE_SCALE), between(from), between(to), photo);
}

/** How much smaller a photo is when pulled all the way down. */
const SHRINK = 0.2;

/** How far a finger has pulled the photo down: 1 is half the height of its frame. */
export function pullProgress([from]: Fingers, [to]: Fingers, { frame }: Scene): number {
  return clamp((to.y - from.y) / (frame.height / 2), [0, 1]);
}

/** The photo follows a finger that pulls it down, and shrinks a little, on its way back into the page. */
export function pullTo(taken: Pose, from: Fingers, to: Fingers, scene: Scene): Pose {
  return carry(taken, taken.scale * (1 - SHRINK * pullProgress(from, to, scene)), from[0], to[0], scene.photo);
}

/** A photo pulled this far, in pixels, or thrown this fast, in pixels per millisecond, is let go. */
const LET_GO_PX = 100;
const LET_GO_SPEED = 0.5;

/** Whether the end of a pull lets the photo go. Thrown back up, it stays, however far it was pulled. */
export function isLetGo(pulled: number, speed: number): boolean {
  return speed > LET_GO_SPEED || (pulled > LET_GO_PX && speed > -LET_GO_SPEED);
}

function including([least, most]: Range, value: number): Range {
  return [Math.min(least, value), Math.max(most, value)];
}

function between([a, b = a]: Fingers): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function distance([a, b = a]: Fingers): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}
