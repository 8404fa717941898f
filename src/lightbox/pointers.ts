import { type Listen, pointOf } from './listen.js';
import { STILL } from './pose.js';
import { isLetGo, type Point, type Pose, panTo, pinchTo, pullProgress, pullTo } from './zoom.js';
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

type State = 'left alone' | 'pressed' | 'panning' | 'pinching' | 'pulling';

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
  let state: State = 'left alone';
  let held: Held | null = null;
  /** Where the pointers were when they pressed, or took the photo. */
  let from: Point[] = [];
  let samples: { point: Point; time: number }[] = [];
  let mayPan = false;
  let swallowClick = false;

  const take = (next: State) => {
    held = zoomer.take();
    state = held ? next : 'left alone';
    from = [...points.values()];
    samples = [];
    for (const id of points.keys()) frame.setPointerCapture(id);
  };

  on('pointerdown', (event) => {
    // The first of new ones: whatever was forgotten (its element was removed under it) is not down any more.
    if (event.isPrimary) {
      points.clear();
      swallowClick = false;
    }
    if (event.button || points.size > 1 || (event.target as Element).closest(KEEPS_GESTURES)) return;
    points.set(event.pointerId, pointOf(event));
    if (points.size > 1) {
      swallowClick = true;
      if (state === 'pulling') host.onPullEnd(false);
      return take('pinching');
    }
    state = 'pressed';
    from = [...points.values()];
    // Beside the photo the mouse has the strip.
    mayPan = event.pointerType !== 'mouse' || zoomer.isOnPhoto(event.target);
  });
  on('pointermove', (event) => {
    if (!points.has(event.pointerId)) return;
    if (event.pointerType === 'mouse' && !event.buttons) return end(event); // let go outside, before it was ours
    points.set(event.pointerId, pointOf(event));
    const [start, start2] = from;
    const [point, point2] = [...points.values()];
    if (!start || !point) return;
    const [right, down] = [point.x - start.x, point.y - start.y];
    if (state === 'pressed' && Math.hypot(right, down) > TAP_SLOP_PX) {
      swallowClick = true;
      const isPull = event.pointerType !== 'mouse' && down > Math.abs(right);
      if (zoomer.scale() === 1 ? isPull : mayPan) take(isPull && zoomer.scale() === 1 ? 'pulling' : 'panning');
      else state = 'left alone';
      return;
    }
    if (!held) return;
    samples.push({ point, time: event.timeStamp });
    if (state === 'panning') zoomer.show(panTo(held.pose, start, point, held.scene));
    if (state === 'pinching' && start2 && point2)
      zoomer.show(pinchTo(held.pose, [start, start2], [point, point2], held.scene));
    if (state === 'pulling') {
      zoomer.show(pullTo(held.pose, start, point, held.scene));
      host.onPull(pullProgress(start, point, held.scene.frame));
    }
  });
  const end = (event: PointerEvent) => {
    if (!points.delete(event.pointerId)) return;
    const ended = state;
    state = 'left alone';
    // The finger that stays pans on.
    if (ended === 'pinching') return take('panning');
    if (ended === 'pressed') swallowClick = event.type === 'pointerup' && onPress(event);
    const point = pointOf(event);
    // What the browser takes away was not thrown.
    const speed = event.type === 'pointercancel' ? STILL : speedOf(samples, event.timeStamp);
    if (ended === 'panning') zoomer.letGo(point, speed);
    if (ended === 'pulling') {
      const isGone = event.type !== 'pointercancel' && isLetGo(point.y - (from[0]?.y ?? 0), speed.y);
      if (!isGone) zoomer.reset(speed);
      host.onPullEnd(isGone);
    }
  };
  on('pointerup', end);
  on('pointercancel', end);
  // A photo in a link: the browser would drag the link away.
  on('dragstart', (event) => points.size > 0 && event.preventDefault());
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

  return {
    isHeld: () => points.size > 0,
    drop() {
      points.clear();
      state = 'left alone';
    },
  };
}

function speedOf(samples: readonly { point: Point; time: number }[], now: number): Pose {
  const recent = samples.filter(({ time }) => now - time < SPEED_WINDOW_MS);
  const [first, last] = [recent[0], recent[recent.length - 1]];
  if (!first || !last || last.time <= first.time) return STILL;
  const elapsed = last.time - first.time;
  return { x: (last.point.x - first.point.x) / elapsed, y: (last.point.y - first.point.y) / elapsed, scale: 0 };
}
