// Where a photo is while it is zoomed. All points and boxes are in CSS pixels from the window's corner, and nothing here
// depends on the text direction: one is the mirror image of the other.

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** How far a photo's middle is from where the layout puts it, in pixels, and the photo's scale. */
export interface Pose extends Point {
  scale: number;
}

/** The position and size that the layout gives it. */
export const FITTED: Pose = { x: 0, y: 0, scale: 1 };

/** What a pose is measured against. */
export interface Scene {
  /** The photo's layout box. It need not be in the middle of its frame: a tall one scrolls inside it. */
  photo: Box;
  /** The box through which it is seen. */
  frame: Box;
  /** The largest scale at which it can rest. */
  largest: number;
}

export function middleOf({ left, top, width, height }: Box): Point {
  return { x: left + width / 2, y: top + height / 2 };
}

/** A box of a given size, centred in another. */
export function centred({ left, top, width, height }: Box, wide: number, high: number): Box {
  return { left: left + (width - wide) / 2, top: top + (height - high) / 2, width: wide, height: high };
}

/** The photo's layout box, from the box in which it is seen in a pose. */
export function layoutBox(seen: Box, { x, y, scale }: Pose): Box {
  const box = centred(seen, seen.width / scale, seen.height / scale);
  return { ...box, left: box.left - x, top: box.top - y };
}

/** How far a photo can be zoomed: it is as sharp as its own pixels, and a small one is not blown up (W27). */
export function largestScale(ownWidth: number, shownWidth: number, maxZoom: number): number {
  const scale = (ownWidth / shownWidth) * maxZoom;
  return scale > 1 && scale < Infinity ? scale : 1;
}

/** The factor by which a button or a key zooms. */
export const ZOOM_STEP = 1.5;

/** Near enough to read a face in the crowd, far enough to know where in the photo it is. */
const TAP_SCALE = 2.5;

/** The scale that a double tap goes to: in, or back from any zoom. */
export function tapScale(scale: number, largest: number): number {
  return scale > 1 ? 1 : Math.min(TAP_SCALE, largest);
}

/** The pose at a scale that shows at the point `to` what was seen at `from`. */
export function carry(pose: Pose, scale: number, from: Point, to: Point, photo: Box): Pose {
  const { x, y } = middleOf(photo);
  const ratio = scale / pose.scale;
  const along = (middle: number, offset: number, from: number, to: number) =>
    to - middle - (from - middle - offset) * ratio || 0;
  return { x: along(x, pose.x, from.x, to.x), y: along(y, pose.y, from.y, to.y), scale };
}

/** Scales a pose so that what is under the fingers stays under them. */
export function zoomAt(pose: Pose, scale: number, point: Point, photo: Box): Pose {
  return carry(pose, scale, point, point, photo);
}

export type Range = readonly [least: number, most: number];

/**
 * The offsets between which a photo of a scale can rest. Larger than its frame, it covers that; smaller, it stays in its own
 * place, or as near to it as the frame has room.
 */
export function bounds(scale: number, { photo, frame }: Scene): { x: Range; y: Range } {
  const along = (start: number, size: number, frameStart: number, frameSize: number): Range => {
    const middle = frameStart + frameSize / 2 - (start + size / 2);
    const room = (size * scale - frameSize) / 2;
    const range: Range = [middle - Math.abs(room), middle + Math.abs(room)];
    const place = clamp(0, range);
    return room > 0 ? range : [place, place];
  };
  return {
    x: along(photo.left, photo.width, frame.left, frame.width),
    y: along(photo.top, photo.height, frame.top, frame.height),
  };
}

/** The nearest pose in which the photo can rest. A scale that is too large or too small is corrected around a point. */
export function settle(pose: Pose, point: Point, scene: Scene): Pose {
  const scale = clamp(pose.scale, [1, scene.largest]) || 1;
  const { x, y } = scale === pose.scale ? pose : zoomAt(pose, scale, point, scene.photo);
  const room = bounds(scale, scene);
  return { x: clamp(x, room.x), y: clamp(y, room.y), scale };
}

/** `|| 0`: a photo that has no size yet gives NaN, which must not end up in a style. It also makes -0 a 0. */
export function clamp(value: number, [least, most]: Range): number {
  return Math.min(most, Math.max(least, value)) || 0;
}
