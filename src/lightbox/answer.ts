import type { Home } from './home.js';

/**
 * Answers a press before the lightbox is there, whose mounting takes a phone a quarter of a second: its photo on the page pales
 * in the next frame, and goes on meanwhile on the compositor. Calls `mount` after that frame. Returns how to end it.
 */
export function answer(home: Home | null, mount: () => void): (() => void) | undefined {
  if (!home?.element.animate) return void mount();
  const paling = home.element.animate({ opacity: [0.85, 0.7] }, { duration: 150, fill: 'forwards' });
  const frame = requestAnimationFrame(mount);
  return () => {
    cancelAnimationFrame(frame);
    paling.cancel();
  };
}
