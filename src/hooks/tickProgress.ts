import { prefersReducedMotion } from '../motion/reducedMotion.js';
import { galleryOf } from './focusParking.js';

/** Fills the tick of a photo over the photo's time, by the browser alone; undefined where nothing is to move (A50) or be filled. */
export function fillTick(root: HTMLElement, index: number, duration: number): Animation | undefined {
  const ticks = Array.from(root.querySelectorAll('[data-inpics="ticks"]')).find((each) => galleryOf(each) === root);
  const tick = ticks?.querySelector(`:scope > i:nth-child(${index + 1})`);
  if (!tick?.animate || prefersReducedMotion()) return undefined;
  const isRightToLeft = getComputedStyle(tick).direction === 'rtl';
  const colours = {
    backgroundColor: 'var(--inpics-line)',
    backgroundImage: 'linear-gradient(var(--inpics-text), var(--inpics-text))',
    backgroundRepeat: 'no-repeat',
    backgroundPosition: isRightToLeft ? '100% 0' : '0 0',
  };
  const animation = tick.animate(
    [
      { ...colours, backgroundSize: '0% 100%' },
      { ...colours, backgroundSize: '100% 100%' },
    ],
    { duration },
  );
  animation.pause();
  return animation;
}
