import { type Poser, STILL, type Start } from './pose.js';
import {
  HOME,
  largestScale,
  layoutBox,
  middleOf,
  type Point,
  type Pose,
  type Scene,
  settle,
  tapScale,
  thrown,
  zoomAt,
} from './zoom.js';

/** A photo that can be zoomed. */
export interface ZoomablePhoto {
  /** What is moved. Its layout box is the photo's own, its parent element the frame that the photo is seen through. */
  element: HTMLElement;
  poser: Poser;
  /** How many pixels wide its file is. */
  ownWidth: number;
  /** It scrolls inside its parent while it is not zoomed. */
  isTall: boolean;
}

/** Who has the photos. */
export interface ZoomHost {
  /** The one before the reader; null where that is no photo. */
  photo(): ZoomablePhoto | null;
  /** How many pixels of the screen a pixel of the file may take. */
  maxZoom: number;
  /** The scale at which the photo rests is another now, or will be when its movement is over. */
  onZoom(scale: number): void;
}

/** A photo in somebody's hands: nothing runs on it. */
export interface Held extends Start {
  scene: Scene;
}

/** Zooms whichever photo is before the reader. */
export interface Zoomer {
  /** At which the photo rests, or will when its movement is over. */
  scale(): number;
  /** The largest at which the photo before the reader may rest; 1 where it has no more to show than is seen. */
  largest(): number;
  isOnPhoto(target: EventTarget | null): boolean;
  take(): Held | null;
  /** As a finger holds it. */
  show(pose: Pose): void;
  /** Lets go of what is held; what is too large gives way around the point. */
  letGo(point: Point, speed?: Pose): void;
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
  let photo: ZoomablePhoto | null = null;
  /** Where it is held, or where it rests, or where it is going. */
  let aim = HOME;
  let scale = 1;

  const largestOf = ({ element, ownWidth }: ZoomablePhoto) => largestScale(ownWidth, element.offsetWidth, host.maxZoom);
  const mark = (isZoomed: boolean) => {
    // The second keeps the strip's own drag off: the mouse moves the photo, not the strip.
    for (const name of ['data-zoomed', 'data-inpics-keep-gestures']) photo?.element.toggleAttribute(name, isZoomed);
  };
  const hold = (): Held | null => {
    if (!photo) return null;
    const { element, poser } = photo;
    // First: what an animation shows was computed for the last frame, and tells nothing exact about the layout.
    const { pose, speed } = poser.hold();
    const box = layoutBox(element.getBoundingClientRect(), pose);
    const frame = frameOf(photo).getBoundingClientRect();
    return { pose, speed, scene: { photo: box, frame, largest: largestOf(photo) } };
  };
  const rest = ({ pose, speed, scene }: Held, end: Pose, point: Point, atOnce?: boolean) => {
    if (!photo) return;
    const { poser, isTall } = photo;
    const settled = settle(end, point, scene);
    aim = settled.scale > 1 ? settled : HOME;
    mark(aim !== HOME);
    // A tall photo scrolls again: what is left of its way becomes scroll position, and the eye sees no jump.
    const scrolled = isTall && aim === HOME ? scrollBy(frameOf(photo), -settled.y) : 0;
    if (atOnce) poser.set(aim);
    else poser.moveTo(aim, { pose: { ...pose, y: pose.y + scrolled }, speed });
    if (aim.scale === scale) return;
    scale = aim.scale;
    host.onZoom(scale);
  };
  const reset = () => {
    const held = aim !== HOME && hold();
    if (held) rest(held, HOME, HOME);
  };
  const take = () => {
    const current = host.photo();
    if (current?.element !== photo?.element) reset();
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
      return current ? largestOf(current) : 1;
    },
    isOnPhoto: (target) => host.photo()?.element.contains(target as Node | null) ?? false,
    show(pose) {
      aim = pose;
      photo?.poser.set(pose);
    },
    letGo(point, speed = STILL) {
      const held = take();
      if (held) rest({ ...held, speed }, thrown(held.pose, speed), point);
    },
    zoomBy: (factor, point, atOnce) =>
      change((pose, point, { photo }) => zoomAt(pose, pose.scale * factor, point, photo), point, atOnce),
    toggle: (point) =>
      change((pose, point, { photo, largest }) => zoomAt(pose, tapScale(pose.scale, largest), point, photo), point),
    panBy: (x, y, atOnce) => change((pose) => ({ ...pose, x: pose.x + x, y: pose.y + y }), undefined, atOnce),
    fit: () => scale > 1 && change((pose) => pose),
    stop() {
      mark(false);
      photo?.poser.set(HOME);
    },
  };
}

/** A photo that was taken off the page has none any more. */
function frameOf({ element }: ZoomablePhoto): HTMLElement {
  return element.parentElement ?? element;
}

/** Scrolls by so many pixels, and returns by how many it did. */
function scrollBy(element: HTMLElement, way: number): number {
  const before = element.scrollTop;
  element.scrollTo?.({ top: before + way, behavior: 'instant' });
  return element.scrollTop - before;
}
