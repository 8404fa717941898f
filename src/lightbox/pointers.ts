import { type Listen, pointOf } from './listen.js';
import { STILL } from './pose.js';
import { type Hand, isLetGo, type Point, type Pose, panTo, pinchTo, pullProgress, pullTo } from './zoom.js';
import type { Held, Zoomer } from './zoomer.js';

/** Who hears of a photo that is pulled down, out of the lightbox. */
export interface PullHost {
  /** How far: from 0 to 1. */
  onPull(progress: number): void;
  /** Let go, the photo stays where the finger left it, for the host to take it on from there; else it springs home. */
  onPullEnd(isLetGo: boolean): void;
}

/** A press that wanders less than this is a tap (A47). */
const TAP_SLOP_PX = 8;

/** Only what a pointer did in the last moments says how fast it let go. */
const SPEED_WINDOW_MS = 60;

/** What is moved or pressed itself, on a slide of the page's own making (W28). A zoomed photo keeps its gestures for us. */
const KEEPS_GESTURES = '[data-inpics-keep-gestures]:not([data-zoomed]),button,input,select,textarea,audio,video';

/** Whom the pointers work for. */
export interface Hands {
  zoomer: Zoomer;
  host: PullHost;
  /** A press ended where it began. Returns whether that was all of it, so that no click is to follow. */
  onPress(event: PointerEvent): boolean;
}

/** What a hand does to a photo that it has taken. */
const MOVES = { pan: panTo, pinch: pinchTo, pull: pullTo };

/** What the pointers hold, as its owner may ask and change it. */
export interface Grip {
  /** Whether a pointer is down. */
  isHeld(): boolean;
  /** The photo is somebody else's now: what is still down is left alone. */
  drop(): void;
}

/**
 * Fingers, pen and mouse. Pointer events alone: the stylesheet's `touch-action` says which gestures are the browser's, and
 * it takes them with a `pointercancel`.
 */
export function listenForPointers(frame: HTMLElement, on: Listen, { zoomer, host, onPress }: Hands): Grip {
  const points = new Map<number, Point>();
  /** What the pointers have taken, and how; null where it may yet be a tap, or is left alone. */
  let taken: (Held & { move: keyof typeof MOVES }) | null = null;
  let mayBeTap = false;
  let mayPan = false;
  let swallowClick = false;
  /** Where the pointers were when they pressed, or took the photo. */
  let from: Hand;
  let samples: Sample[] = [];

  // Only asked for while a pointer is down.
  const hand = () => [...points.values()] as unknown as Hand;
  const take = (move: keyof typeof MOVES) => {
    const held = zoomer.take();
    taken = held && { ...held, move };
    mayBeTap = false;
    swallowClick = true;
    from = hand();
    samples = [];
  };

  on('pointerdown', (event) => {
    // The first of new ones: whatever was forgotten (its element was removed under it) is not down any more.
    if (event.isPrimary) {
      drop();
      swallowClick = false;
    }
    if (event.button || points.size > 1 || (event.target as Element).closest(KEEPS_GESTURES)) return;
    points.set(event.pointerId, pointOf(event));
    if (points.size > 1) {
      if (taken?.move === 'pull') host.onPullEnd(false);
      return take('pinch');
    }
    mayBeTap = true;
    from = hand();
    // Beside the photo the mouse has the strip.
    mayPan = event.pointerType !== 'mouse' || zoomer.isOnPhoto(event.target);
  });
  on('pointermove', (event) => {
    if (!points.has(event.pointerId)) return;
    if (!event.buttons) return end(event); // a mouse that was let go outside, before it was ours
    points.set(event.pointerId, pointOf(event));
    const to = hand();
    const [right, down] = [to[0].x - from[0].x, to[0].y - from[0].y];
    if (mayBeTap && Math.hypot(right, down) > TAP_SLOP_PX) {
      mayBeTap = false;
      swallowClick = true;
      const isPull = event.pointerType !== 'mouse' && down > Math.abs(right);
      if (zoomer.scale() > 1 ? !mayPan : !isPull) return;
      frame.setPointerCapture(event.pointerId);
      take(zoomer.scale() > 1 ? 'pan' : 'pull');
    }
    if (!taken) return;
    samples.push({ ...to[0], time: event.timeStamp });
    zoomer.show(MOVES[taken.move](taken.pose, from, to, taken.scene));
    if (taken.move === 'pull') host.onPull(pullProgress(from, to, taken.scene));
  });
  const end = (event: PointerEvent) => {
    if (!points.delete(event.pointerId)) return;
    const isUp = event.type !== 'pointercancel';
    const move = taken?.move;
    // The finger that stays pans on.
    if (move === 'pinch') return take('pan');
    taken = null;
    if (mayBeTap) swallowClick = isUp && onPress(event);
    mayBeTap = false;
    if (!move) return;
    const point = pointOf(event);
    // What the browser takes away was not thrown.
    const speed = isUp ? speedOf(samples, event.timeStamp) : STILL;
    const isGone = move === 'pull' && isUp && isLetGo(point.y - from[0].y, speed.y);
    if (!isGone) zoomer.letGo(point, speed);
    if (move === 'pull') host.onPullEnd(isGone);
  };
  on('pointerup', end);
  on('pointercancel', end);
  on(
    'click',
    (event) => {
      if (!swallowClick) return;
      swallowClick = false;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );

  const drop = () => {
    points.clear();
    taken = null;
    mayBeTap = false;
  };
  return { drop, isHeld: () => points.size > 0 };
}

type Sample = Point & { time: number };

function speedOf(samples: readonly Sample[], now: number): Pose {
  const first = samples.find(({ time }) => now - time < SPEED_WINDOW_MS);
  const last = samples[samples.length - 1];
  if (!first || !last || first.time === last.time) return STILL;
  const elapsed = last.time - first.time;
  return { x: (last.x - first.x) / elapsed, y: (last.y - first.y) / elapsed, scale: 0 };
}
