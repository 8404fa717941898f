import { prefersReducedMotion } from '../motion/reducedMotion.js';
import { glideRun } from '../motion/run.js';
import { type Home, wayToRest } from './home.js';
import { poserOf } from './photoBox.js';
import { STILL } from './pose.js';
import { FITTED, layoutBox, middleOf, type Pose } from './zoom.js';

/** Grows a photo out of its place on the page; without one, from wherever it is itself. */
export function grow(photo: HTMLElement, home: Home | null): void {
  const poser = poserOf(photo);
  const held = poser.hold();
  crop(photo, WHOLE, home && partOf(home));
  poser.moveTo(FITTED, home ? { pose: poseIn(home, photo, held.pose), speed: STILL } : held);
}

/** Shrinks it back there, from wherever it is. A photo that the page does not show stays, and fades with the rest. */
export function shrink(photo: HTMLElement, home: Home | null): void {
  if (!home || prefersReducedMotion()) return;
  const poser = poserOf(photo);
  // Hold first: what an animation shows was computed for the last frame.
  const held = poser.hold();
  crop(photo, partOf(home));
  poser.moveTo(poseIn(home, photo, held.pose), held);
}

/** The pose that puts a photo of the lightbox, held in another pose, exactly over the one on the page. */
function poseIn(home: Home, photo: HTMLElement, now: Pose): Pose {
  const place = layoutBox(photo.getBoundingClientRect(), now);
  const [from, to] = [middleOf(place), middleOf(home.photo)];
  // The strip of a dialog that has just opened is placed a moment later.
  return { x: to.x - from.x - wayToRest(photo), y: to.y - from.y, scale: home.photo.width / (place.width || 1) };
}

const CROP = 'inpics-crop';

const WHOLE = 'inset(0)';

/** The part of a photo that the page shows, as a `clip-path`. */
function partOf({ photo, seen }: Home): string {
  if (seen.width >= photo.width - 1 && seen.height >= photo.height - 1) return WHOLE;
  const cut = (part: number, whole: number) => `${(1 - part / whole) * 50}%`;
  return `inset(${cut(seen.height, photo.height)} ${cut(seen.width, photo.width)})`;
}

/** Reveals, or hides, on the way what the page crops. */
function crop(photo: HTMLElement, to: string, from?: string | null): void {
  if (!photo.animate || prefersReducedMotion()) return;
  const start = from ?? getComputedStyle(photo).clipPath.replace('none', WHOLE);
  for (const animation of photo.getAnimations()) if (animation.id === CROP) animation.cancel();
  // No `clip-path` remains while the reader looks at the photo (W13).
  const fill = to === WHOLE ? 'none' : 'forwards';
  if (start !== to) photo.animate({ clipPath: [start, to] }, { ...glideRun(0), fill, id: CROP });
}
