import type { Home } from './home.js';

/**
 * Answers a press before the lightbox is there, whose mounting takes a phone a quarter of a second: its photo on the page darkens
 * in the next frame. Calls `mount` in that frame: React renders what it mounts once the frame has been drawn. Returns how to end it.
 */
export function answer(home: Home | null, mount: () => void): (() => void) | undefined {
  if (!home?.element.animate) return void mount();
  // Not its opacity: a photo that is still loading stays hidden (I9).
  const darkening = home.element.animate({ filter: 'brightness(0.8)' }, { fill: 'forwards' });
  const frame = requestAnimationFrame(mount);
  return () => {
    cancelAnimationFrame(frame);
    darkening.cancel();
  };
}
