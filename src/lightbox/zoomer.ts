import { observeSize } from '../strip/observeSize.js';
import { thrown } from './fingers.js';
import { poserOf } from './photoBox.js';
import { STILL, type Start } from './pose.js';
import { FITTED, layoutBox, middleOf, type Point, type Pose, type Scene, settle, tapScale, zoomAt } from './zoom.js';

/** Provides the photos. A photo is the element that moves: its layout box is the photo's own, its parent the frame around it. */
export interface ZoomHost {
  /** The current photo; null where there is none. */
  photo(): HTMLElement | null;
  /** The largest scale at which it can rest; 1 where it has no more detail to show. */
  largestOf(photo: HTMLElement): number;
  /** Called when the scale at which a photo rests, or will rest after its movement, has changed. */
  onZoom(scale: number, photo: HTMLElement): void;
}

/** A photo that is held: no animation runs on it. */
export interface Held extends Start {
  scene: Scene;
}

/** Zooms whichever photo is current. */
export interface Zoomer {
  /** The scale at which the photo rests, or will rest after its movement. */
  scale(): number;
  /** The largest scale of the current photo. */
  largest(): number;
  isOnPhoto(target: EventTarget | null): boolean;
  take(): Held | null;
  /** Shows the photo as a finger holds it. */
  show(pose: Pose): void;
  /** Releases what is held. A scale that is too large is corrected around the point. */
  letGo(point: Point, speed: Point): void;
  /** At most to the largest scale, and never below 1. Without a point, around the middle of the frame. */
  zoomBy(factor: number, point?: Point, atOnce?: boolean): void;
  /** Zooms in, or back, as a double tap does. */
  toggle(point?: Point): void;
  /** Moves the photo by so many pixels: to look further to the right, `panBy(-50, 0)`. */
  panBy(x: number, y: number, atOnce?: boolean): void;
  /** Brings the zoomed photo home, even if another one is current by now. */
  reset(): void;
  stop(): void;
}

const KEEP_GESTURES = 'data-inpics-keep-gestures';

export function createZoomer(host: ZoomHost): Zoomer {
  /** The photo that was taken last. */
  let photo: HTMLElement | null = null;
  /** Where it is held, or where it rests, or where it is going. */
  let aim = FITTED;
  let scale = 1;

  let unobserve = () => {};

  const mark = (isZoomed: boolean) => {
    if (!photo || photo.hasAttribute(KEEP_GESTURES) === isZoomed) return;
    // Turns off the strip's own drag: the mouse moves the photo, not the strip.
    photo.toggleAttribute(KEEP_GESTURES, isZoomed);
    // Its frame has another size in another window, and when its caption is hidden or shown.
    unobserve();
    if (isZoomed) unobserve = observeSize(frameOf(photo), () => change((pose) => pose));
  };
  const hold = (): Held | null => {
    if (!photo) return null;
    // Hold first: what an animation shows was computed for the last frame, so the layout cannot be derived from it exactly.
    const { pose, speed } = poserOf(photo).hold();
    const box = layoutBox(photo.getBoundingClientRect(), pose);
    const frame = frameOf(photo).getBoundingClientRect();
    return { pose, speed, scene: { photo: box, frame, largest: host.largestOf(photo) } };
  };
  const rest = ({ pose, speed, scene }: Held, end: Pose, point: Point, atOnce?: boolean) => {
    if (!photo) return;
    const settled = settle(end, point, scene);
    aim = settled.scale > 1 ? settled : FITTED;
    mark(aim !== FITTED);
    // A tall photo scrolls again: its remaining offset becomes scroll position, without a visible jump.
    const scrolled = aim === FITTED ? scrollBy(frameOf(photo), -settled.y) : 0;
    if (atOnce) poserOf(photo).set(aim);
    else poserOf(photo).moveTo(aim, { pose: { ...pose, y: pose.y + scrolled }, speed });
    if (aim.scale === scale) return;
    scale = aim.scale;
    host.onZoom(scale, photo);
  };
  const reset = () => {
    const held = aim !== FITTED && hold();
    if (held) rest(held, FITTED, FITTED);
  };
  const take = () => {
    const current = host.photo();
    if (current !== photo) reset();
    photo = current;
    return hold();
  };
  /** Continues from where the photo will be after its movement, or at once from where it is. */
  const change = (next: (pose: Pose, point: Point, scene: Scene) => Pose, around?: Point, atOnce?: boolean) => {
    const held = take();
    if (!held) return;
    const { pose, scene } = held;
    const point = around ?? middleOf(scene.frame);
    rest(held, next(atOnce ? pose : aim, point, scene), point, atOnce);
  };

  return {
    take,
    reset,
    scale: () => scale,
    largest() {
      const current = host.photo();
      return current ? host.largestOf(current) : 1;
    },
    isOnPhoto: (target) => host.photo()?.contains(target as Node | null) ?? false,
    show(pose) {
      aim = pose;
      if (photo) poserOf(photo).set(pose);
    },
    letGo(point, speed) {
      const held = take();
      if (held) rest({ ...held, speed: { ...STILL, ...speed } }, thrown(held.pose, speed), point);
    },
    zoomBy: (factor, point, atOnce) =>
      change((pose, point, { photo }) => zoomAt(pose, pose.scale * factor, point, photo), point, atOnce),
    toggle: (point) =>
      change((pose, point, { photo, largest }) => zoomAt(pose, tapScale(pose.scale, largest), point, photo), point),
    panBy: (x, y, atOnce) => change((pose) => ({ ...pose, x: pose.x + x, y: pose.y + y }), undefined, atOnce),
    stop() {
      mark(false);
      if (photo) poserOf(photo).set(FITTED);
    },
  };
}

/** A photo that has been unmounted has no parent any more. */
function frameOf(photo: HTMLElement): HTMLElement {
  return photo.parentElement ?? photo;
}

/** Scrolls by a number of pixels, and returns how far it scrolled. */
function scrollBy(element: HTMLElement, way: number): number {
  const before = element.scrollTop;
  element.scrollTo?.({ top: before + way, behavior: 'instant' });
  return element.scrollTop - before;
}
