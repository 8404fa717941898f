import { prefersReducedMotion } from '../motion/reducedMotion.js';
import { glideRun } from '../motion/run.js';
import type { Home } from './home.js';
import { poserOf } from './photoBox.js';
import { type Box, HOME, type Pose } from './zoom.js';

/** Lets a photo grow out of where it is on the page. */
export function grow(photo: HTMLElement, home: Home | null): void {
  if (!home) return;
  crop(photo, home, 'out of');
  poserOf(photo).moveTo(HOME, { from: poseIn(home, photo) });
}

/** Lets it shrink back there, from wherever it is; where it is shown nowhere it stays, and fades with the rest. */
export function shrink(photo: HTMLElement, home: Home | null): void {
  if (!home || prefersReducedMotion()) return;
  crop(photo, home, 'into');
  poserOf(photo).moveTo(poseIn(home, photo));
}

/** The pose in which a photo of the lightbox lies exactly over the one on the page. */
function poseIn({ photo: { left, top, width, height } }: Home, photo: HTMLElement): Pose {
  const place = layoutBox(photo);
  return {
    x: left + width / 2 - (place.left + place.width / 2),
    y: top + height / 2 - (place.top + place.height / 2),
    scale: width / (place.width || 1),
  };
}

/** Where the layout puts it, whatever its pose. */
function layoutBox(photo: HTMLElement): Box {
  const frame = photo.offsetParent ?? photo;
  const { left, top } = frame.getBoundingClientRect();
  return {
    left: left + photo.offsetLeft - frame.scrollLeft,
    top: top + photo.offsetTop - frame.scrollTop,
    width: photo.offsetWidth,
    height: photo.offsetHeight,
  };
}

/** What is cropped of it on the page comes, or goes, on the way. */
function crop(photo: HTMLElement, { photo: whole, seen }: Home, way: 'out of' | 'into'): void {
  if (!photo.animate || prefersReducedMotion() || (seen.width >= whole.width - 1 && seen.height >= whole.height - 1))
    return;
  const across = `${((1 - seen.width / whole.width) / 2) * 100}%`;
  const down = `${((1 - seen.height / whole.height) / 2) * 100}%`;
  const clipPath = [`inset(${down} ${across})`, 'inset(0)'];
  photo.animate({ clipPath: way === 'into' ? clipPath.reverse() : clipPath }, { ...glideRun(0), fill: 'both' });
}
