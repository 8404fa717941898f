import { prefersReducedMotion } from '../motion/reducedMotion.js';
import { glideRun } from '../motion/run.js';
import { type Home, wayToRest } from './home.js';
import { poserOf } from './photoBox.js';
import { HOME, layoutBox, middleOf, type Pose } from './zoom.js';

/** Lets a photo grow out of where it is on the page. */
export function grow(photo: HTMLElement, home: Home | null): void {
  if (!home) return;
  crop(photo, home, 'out of');
  poserOf(photo).moveTo(HOME, { from: poseIn(home, photo) });
}

/** Lets a photo that is on its way back grow again, from wherever it is. */
export function growOn(photo: HTMLElement): void {
  for (const animation of photo.getAnimations?.() ?? []) if (animation.id === CROP) animation.reverse();
  poserOf(photo).moveTo(HOME);
}

/** Lets it shrink back there, from wherever it is; where it is shown nowhere it stays, and fades with the rest. */
export function shrink(photo: HTMLElement, home: Home | null): void {
  if (!home || prefersReducedMotion()) return;
  const poser = poserOf(photo);
  const [from, speed] = [poser.now(), poser.speed()];
  // Stopped first: what an animation shows was computed for the last frame.
  poser.set(from);
  crop(photo, home, 'into');
  poser.moveTo(poseIn(home, photo), { from, speed });
}

/** The pose in which a photo of the lightbox lies exactly over the one on the page. */
function poseIn(home: Home, photo: HTMLElement): Pose {
  const place = layoutBox(photo.getBoundingClientRect(), poserOf(photo).now());
  const [from, to] = [middleOf(place), middleOf(home.photo)];
  // The strip of a dialog that has just been opened is placed a moment later.
  return { x: to.x - from.x - wayToRest(photo), y: to.y - from.y, scale: home.photo.width / (place.width || 1) };
}

const CROP = 'inpics-crop';

/** What is cropped of it on the page comes, or goes, on the way. */
function crop(photo: HTMLElement, { photo: whole, seen }: Home, way: 'out of' | 'into'): void {
  if (!photo.animate || prefersReducedMotion() || (seen.width >= whole.width - 1 && seen.height >= whole.height - 1))
    return;
  const across = `${((1 - seen.width / whole.width) / 2) * 100}%`;
  const down = `${((1 - seen.height / whole.height) / 2) * 100}%`;
  const clipPath = [`inset(${down} ${across})`, 'inset(0)'];
  const frames = { clipPath: way === 'into' ? clipPath.reverse() : clipPath };
  // Nothing of it lasts while the photo is looked at (W13).
  photo.animate(frames, { ...glideRun(0), fill: way === 'into' ? 'forwards' : 'none', id: CROP });
}
