import { createTrail, type Listen, pointOf, SLOP_PX, watchClick } from '../strip/press.js';
import { type Fingers, isLetGo, panTo, pinchTo, pullProgress, pullTo } from './fingers.js';
import { STILL } from './pose.js';
import type { Point } from './zoom.js';
import type { Held, Zoomer } from './zoomer.js';

/** Callbacks for a photo that is pulled down, out of the lightbox. */
export interface PullHost {
  /** How far, from 0 to 1; 0 again when the pull ends or becomes another gesture. */
  onPull(progress: number): void;
  /** The photo stays where the finger left it, and the host moves it on from there. Otherwise it springs home. */
  onLetGo(): void;
}

/** What handles drags or presses itself on a custom slide (W28). A zoomed photo does not: its gestures are ours. */
const KEEPS_GESTURES =
  '[data-inpics-keep-gestures]:not([data-inpics="lightbox-photo"]),button,input,select,textarea,audio,video';

/** What the pointers act on. */
export interface PointerTargets {
  zoomer: Zoomer;
  host: PullHost;
  /** Called when a press ends where it began. Returns whether that completes it, so that no click is to follow. */
  onPress(event: PointerEvent): boolean;
}

/** The pointers' hold on the photo, for its owner to query and release. */
export interface PointerHold {
  /** Whether a pointer is down. */
  isHeld(): boolean;
  /** Releases the photo: pointers that are still down are ignored. */
  drop(): void;
}

/**
 * Handles fingers, pen and mouse, by pointer events alone. The stylesheet's `touch-action` leaves some gestures to the browser,
 * which takes them with a `pointercancel`.
 */
export function listenForPointers(
  frame: HTMLElement,
  on: Listen,
  { zoomer, host, onPress }: PointerTargets,
): PointerHold {
  const points = new Map<number, Point>();
  const trail = createTrail();
  const click = watchClick(on);
  /** The photo that the pointers have taken, and how they move it; null while this can still be a tap, or is left alone. */
  let taken: (Held & { move: typeof panTo }) | null = null;
  let mayBeTap = false;
  /** Whether the press was on the photo: beside it, the mouse drags the strip. */
  let isOnPhoto = false;
  /** Where the pointers were when they pressed, or took the photo. */
  let from: Fingers;

  // Only called while a pointer is down.
  const fingers = () => [...points.values()] as unknown as Fingers;
  const take = (move: typeof panTo) => {
    const held = zoomer.take();
    taken = held && { ...held, move };
    mayBeTap = false;
    from = fingers();
    trail.clear();
    host.onPull(0);
  };
  const drop = () => {
    points.clear();
    taken = null;
    host.onPull(0);
  };

  on('pointerdown', (event) => {
    // The first of new ones: a forgotten pointer, whose element was removed under it, is not down any more.
    if (event.isPrimary) drop();
    if (event.button || points.size > 1 || (event.target as Element).closest(KEEPS_GESTURES)) return;
    points.set(event.pointerId, pointOf(event));
    if (points.size > 1) return take(pinchTo);
    mayBeTap = true;
    isOnPhoto = zoomer.isOnPhoto(event.target);
    from = fingers();
  });
  on('pointermove', (event) => {
    if (!points.has(event.pointerId)) return;
    if (!event.buttons) return end(event); // a mouse that was released outside, before we captured it
    points.set(event.pointerId, pointOf(event));
    const to = fingers();
    const [right, down] = [to[0].x - from[0].x, to[0].y - from[0].y];
    if (mayBeTap && Math.hypot(right, down) > SLOP_PX) {
      mayBeTap = false;
      // Now, since it can have been dropped by `pointerup`.
      click.isSwallowed = true;
      const isZoomed = zoomer.scale() > 1;
      // While the photo is not zoomed, the mouse drags the strip from it too.
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
    // The remaining finger pans.
    if (taken?.move === pinchTo) return take(panTo);
    const move = taken?.move;
    const isUp = event.type !== 'pointercancel';
    click.isSwallowed = isUp && (!mayBeTap || onPress(event));
    drop();
    if (!move) return;
    const point = pointOf(event);
    // A gesture that the browser takes over is no throw.
    const speed = isUp ? trail.speedAt(event) : STILL;
    if (move === pullTo && isUp && isLetGo(point.y - from[0].y, speed.y)) host.onLetGo();
    else zoomer.letGo(point, speed);
  };
  on('pointerup', end);
  on('pointercancel', end);
  return { drop, isHeld: () => points.size > 0 };
}
