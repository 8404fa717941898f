import type { Member } from '../hooks/context.js';
import { ownOf } from '../page/galleryOf.js';

/**
 * Answers a press before the lightbox is there, whose code may still have to load, and whose mounting takes a phone a quarter of a
 * second: its photo on the page darkens in the next frame. Calls `mount` in that frame, or at once where nothing darkens: React
 * renders what it mounts once the frame has been drawn. Returns how to end it.
 */
export function answer({ gallery, index }: Member, mount: () => void): (() => void) | undefined {
  const copies = ownOf(gallery, `[data-index="${index}"] .inpics-photo`);
  if (!copies[0]?.animate) return void mount();
  // Not its opacity: a photo that is still loading stays hidden (I9). Added to a filter of the site's own.
  const darken = (photo: Element) =>
    photo.animate({ filter: 'brightness(0.8)' }, { fill: 'forwards', composite: 'add' });
  const darkenings = copies.map(darken);
  const frame = requestAnimationFrame(mount);
  return () => {
    cancelAnimationFrame(frame);
    for (const darkening of darkenings) {
      // The rejection that a canceled animation brings is unhandled in happy-dom, where it fails a site's tests.
      darkening.finished.catch(() => {});
      darkening.cancel();
    }
  };
}
