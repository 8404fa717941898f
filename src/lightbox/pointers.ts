import { createTrail, type Listen, pointOf, SLOP_PX, watchClick } from '../strip/press.js';
import { type Hand, isLetGo, panTo, pinchTo, pullProgress, pullTo } from './hand.js';
import { STILL } from './pose.js';
import type { Point } from './zoom.js';
import type { Held, Zoomer } from './zoomer.js';

/** Who hears of a photo that is pulled down, out of the lightbox. */
export interface PullHost {
  /** How far: from 0 to 1; 0 again when the hand is off it, or does something else. */
  onPull(progress: number): void;
  /** The photo stays where the finger left it, for the host to take it on from there. Else it springs home. */
  onLetGo(): void;
}

/** What is moved or pressed itself, on a slide of the page's own making (W28). A zoomed photo keeps its gestures for us. */
const KEEPS_GESTURES =
  '[data-inpics-keep-gestures]:not([data-inpics="lightbox-photo"]),button,input,select,textarea,audio,video';

/** Whom the pointers work for. */
export interface Hands {
  zoomer: Zoomer;
  host: PullHost;
  /** A press ended where it began. Returns whether that was all of it, so that no click is to follow. */
  onPress(event: PointerEvent): boolean;
}

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
  const trail = createTrail();
  const click = watchClick(on);
  /** What the pointers have taken, and how they move it; null where it may yet be a tap, or is left alone. */
  let taken: (Held & { move: typeof panTo }) | null = null;
  let mayBeTap = false;
  /** Whether the press was on the photo: beside it, the mouse has the strip. */
  let isOnPhoto = false;
  /** Where the pointers were when they pressed, or took the photo. */
  let from: Hand;

  // Only asked for while a pointer is down.
  const hand = () => [...points.values()] as unknown as Hand;
  const take = (move: typeof panTo) => {
    const held = zoomer.take();
    taken = held && { ...held, move };
    mayBeTap = false;
    from = hand();
    trail.clear();
    host.onPull(0);
  };
  const drop = () => {
    points.clear();
    taken = null;
    mayBeTap = false;
    host.onPull(0);
  };

  on('pointerdown', (event) => {
    // The first of new ones: whatever was forgotten (its element was removed under it) is not down any more.
    if (event.isPrimary) drop();
    if (event.button || points.size > 1 || (event.target as Element).closest(KEEPS_GESTURES)) return;
    points.set(event.pointerId, pointOf(event));
    if (points.size > 1) return take(pinchTo);
    mayBeTap = true;
    isOnPhoto = zoomer.isOnPhoto(event.target);
    from = hand();
  });
  on('pointermove', (event) => {
    if (!points.has(event.pointerId)) return;
    if (!event.buttons) return end(event); // a mouse that was let go outside, before it was ours
    points.set(event.pointerId, pointOf(event));
    const to = hand();
    const [right, down] = [to[0].x - from[0].x, to[0].y - from[0].y];
    if (mayBeTap && Math.hypot(right, down) > SLOP_PX) {
      mayBeTap = false;
      // At once: when the pointer is up it may have been dropped.
      click.isSwallowed = true;
      const isZoomed = zoomer.scale() > 1;
      // While the photo is not zoomed, the mouse has the strip too.
      if (event.pointerType === 'mouse' && !(isZoomed && isOnPhoto)) return;
      if (!isZoomed && down <= Math.abs(right)) return;
      frame.setPointerCapture(event.pointerId);
      take(isZoomed ? panTo : pullTo);
    }
    if (!taken) return;
    trail.add(event);
    zoomer.show(taken.move(taken.pose, from, to, taken.scene));
    if (taken.move === pullTo) host.onPull(pullProgress(from, to, taken.scene));
  });
  const end = (event: PointerEvent) => {
    if (!points.delete(event.pointerId)) return;
    // The finger that stays pans on.
    if (taken?.move === pinchTo) return take(panTo);
    const move = taken?.move;
    const isUp = event.type !== 'pointercancel';
    click.isSwallowed = isUp && (!mayBeTap || onPress(event));
    drop();
    if (!move) return;
    const point = pointOf(event);
    // What the browser takes away was not thrown.
    const speed = isUp ? trail.speedAt(event) : STILL;
    if (move === pullTo && isUp && isLetGo(point.y - from[0].y, speed.y)) host.onLetGo();
    else zoomer.letGo(point, speed);
  };
  on('pointerup', end);
  on('pointercancel', end);
  return { drop, isHeld: () => points.size > 0 };
}
