import { thrown } from './hand.js';
import { poserOf } from './photoBox.js';
import { STILL, type Start } from './pose.js';
import { HOME, layoutBox, middleOf, type Point, type Pose, type Scene, settle, tapScale, zoomAt } from './zoom.js';

/** Who has the photos. A photo is the element that is moved: its layout box is the photo's own, its parent the frame that it is seen through. */
export interface ZoomHost {
  /** The one before the reader; null where that is no photo. */
  photo(): HTMLElement | null;
  /** The largest scale at which it may rest; 1 where it has no more to show than is seen. */
  largestOf(photo: HTMLElement): number;
  /** The scale at which a photo rests is another now, or will be when its movement is over. */
  onZoom(scale: number, photo: HTMLElement): void;
}

/** A photo in somebody's hands: nothing runs on it. */
export interface Held extends Start {
  scene: Scene;
}

/** Zooms whichever photo is before the reader. */
export interface Zoomer {
  /** At which the photo rests, or will when its movement is over. */
  scale(): number;
  /** That of the photo before the reader. */
  largest(): number;
  isOnPhoto(target: EventTarget | null): boolean;
  take(): Held | null;
  /** As a finger holds it. */
  show(pose: Pose): void;
  /** Lets go of what is held; what is too large gives way around the point. */
  letGo(point: Point, speed: Point): void;
  /** At most as large as the photo is sharp, and never smaller than 1. Without a point around the middle of what is seen. */
  zoomBy(factor: number, point?: Point, atOnce?: boolean): void;
  /** There, or back, as a double tap does. */
  toggle(point?: Point): void;
  /** Moves the photo by so many pixels: to look further to the right, `panBy(-50, 0)`. */
  panBy(x: number, y: number, atOnce?: boolean): void;
  /** The frame has another size. */
  fit(): void;
  /** Brings the photo home that was zoomed, also if another is before the reader by now. */
  reset(): void;
  stop(): void;
}

export function createZoomer(host: ZoomHost): Zoomer {
  /** The photo that was taken last. */
  let photo: HTMLElement | null = null;
  /** Where it is held, or where it rests, or where it is going. */
  let aim = HOME;
  let scale = 1;

  /** Keeps the strip's own drag off: the mouse moves the photo, not the strip. */
  const mark = (isZoomed: boolean) => photo?.toggleAttribute('data-inpics-keep-gestures', isZoomed);
  const hold = (): Held | null => {
    if (!photo) return null;
    // First: what an animation shows was computed for the last frame, and tells nothing exact about the layout.
    const { pose, speed } = poserOf(photo).hold();
    const box = layoutBox(photo.getBoundingClientRect(), pose);
    const frame = frameOf(photo).getBoundingClientRect();
    return { pose, speed, scene: { photo: box, frame, largest: host.largestOf(photo) } };
  };
  const rest = ({ pose, speed, scene }: Held, end: Pose, point: Point, atOnce?: boolean) => {
    if (!photo) return;
    const settled = settle(end, point, scene);
    aim = settled.scale > 1 ? settled : HOME;
    mark(aim !== HOME);
    // A tall photo scrolls again: what is left of its way becomes scroll position, and the eye sees no jump.
    const scrolled = aim === HOME ? scrollBy(frameOf(photo), -settled.y) : 0;
    if (atOnce) poserOf(photo).set(aim);
    else poserOf(photo).moveTo(aim, { pose: { ...pose, y: pose.y + scrolled }, speed });
    if (aim.scale === scale) return;
    scale = aim.scale;
    host.onZoom(scale, photo);
  };
  const reset = () => {
    const held = aim !== HOME && hold();
    if (held) rest(held, HOME, HOME);
  };
  const take = () => {
    const current = host.photo();
    if (current !== photo) reset();
    photo = current;
    return hold();
  };
  /** On from where the photo will be when its movement is over, or at once from where it is. */
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
    fit: () => scale > 1 && change((pose) => pose),
    stop() {
      mark(false);
      if (photo) poserOf(photo).set(HOME);
    },
  };
}

/** A photo that was taken off the page has none any more. */
function frameOf(photo: HTMLElement): HTMLElement {
  return photo.parentElement ?? photo;
}

/** Scrolls by so many pixels, and returns by how many it did. */
function scrollBy(element: HTMLElement, way: number): number {
  const before = element.scrollTop;
  element.scrollTo?.({ top: before + way, behavior: 'instant' });
  return element.scrollTop - before;
}
