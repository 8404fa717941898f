import { prefersReducedMotion } from '../motion/reducedMotion.js';
import { ownOf } from './galleryOf.js';

/**
 * Fills a photo's tick, or its part of the single bar, over the photo's time, with a browser animation; undefined if motion is
 * reduced (A50) or there is nothing to fill.
 */
export function fillTick(root: HTMLElement, index: number, duration: number): Animation | undefined {
  const [ticks] = ownOf(root, '[data-inpics="ticks"]');
  const tick = ticks?.querySelector(`:scope > i:nth-child(${index + 1}), :scope rect`);
  if (!tick?.animate || prefersReducedMotion()) return undefined;
  const animation = tick.animate(tick.matches('i') ? growing(tick) : widening(index), { duration });
  animation.pause();
  return animation;
}

function growing(tick: Element): Keyframe[] {
  const isRightToLeft = getComputedStyle(tick).direction === 'rtl';
  const colours = {
    backgroundColor: 'var(--inpics-line)',
    backgroundImage: 'linear-gradient(var(--inpics-text), var(--inpics-text))',
    backgroundRepeat: 'no-repeat',
    backgroundPosition: isRightToLeft ? '100% 0' : '0 0',
  };
  return [
    { ...colours, backgroundSize: '0% 100%' },
    { ...colours, backgroundSize: '100% 100%' },
  ];
}

/** The bar is as many units wide as there are photos. */
function widening(index: number): Keyframe[] {
  return [{ width: `${index}px` }, { width: `${index + 1}px` }];
}
