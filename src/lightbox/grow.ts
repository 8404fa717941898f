import { prefersReducedMotion } from '../motion/reducedMotion.js';
import { glideRun } from '../motion/run.js';
import { type Home, wayToRest } from './home.js';
import { poserOf } from './photoBox.js';
import { STILL } from './pose.js';
import { HOME, layoutBox, middleOf, type Pose } from './zoom.js';

/** Lets a photo grow out of where it is on the page; without that, on from wherever it is itself. */
export function grow(photo: HTMLElement, home: Home | null): void {
  const poser = poserOf(photo);
  const held = poser.hold();
  crop(photo, WHOLE, home && partOf(home));
  poser.moveTo(HOME, home ? { pose: poseIn(home, photo, held.pose), speed: STILL } : held);
}

/** Lets it shrink back there, from wherever it is; where it is shown nowhere it stays, and fades with the rest. */
export function shrink(photo: HTMLElement, home: Home | null): void {
  if (!home || prefersReducedMotion()) return;
  const poser = poserOf(photo);
  // First: what an animation shows was computed for the last frame.
  const held = poser.hold();
  crop(photo, partOf(home));
  poser.moveTo(poseIn(home, photo, held.pose), held);
}

/** The pose in which a photo of the lightbox, which is held in another, lies exactly over the one on the page. */
function poseIn(home: Home, photo: HTMLElement, now: Pose): Pose {
  const place = layoutBox(photo.getBoundingClientRect(), now);
  const [from, to] = [middleOf(place), middleOf(home.photo)];
  // The strip of a dialog that has just been opened is placed a moment later.
  return { x: to.x - from.x - wayToRest(photo), y: to.y - from.y, scale: home.photo.width / (place.width || 1) };
}

const CROP = 'inpics-crop';

const WHOLE = 'inset(0)';

/** What the page shows of a photo. */
function partOf({ photo, seen }: Home): string {
  if (seen.width >= photo.width - 1 && seen.height >= photo.height - 1) return WHOLE;
  const cut = (part: number, whole: number) => `${(1 - part / whole) * 50}%`;
  return `inset(${cut(seen.height, photo.height)} ${cut(seen.width, photo.width)})`;
}

/** What is cropped of it on the page comes, or goes, on the way. */
function crop(photo: HTMLElement, to: string, from?: string | null): void {
  if (!photo.animate || prefersReducedMotion()) return;
  const start = from ?? getComputedStyle(photo).clipPath.replace('none', WHOLE);
  for (const animation of photo.getAnimations()) if (animation.id === CROP) animation.cancel();
  // Nothing of it lasts while the photo is looked at (W13).
  const fill = to === WHOLE ? 'none' : 'forwards';
  if (start !== to) photo.animate({ clipPath: [start, to] }, { ...glideRun(0), fill, id: CROP });
}
