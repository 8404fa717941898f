import { prefersReducedMotion } from '../motion/reducedMotion.js';
import { glideRun, loadSpring, type Run } from '../motion/run.js';
import { placesBetween } from './reach.js';
import type { Glide, Grip } from './strip.js';

const canAnimate = () => 'animate' in Element.prototype;

/** Plays on the boxes inside the slides of a strip. */
export function createGlide({ viewport, host, exactPlaceAt }: Grip): Glide {
  if (canAnimate()) loadSpring();
  let running: { animations: Animation[]; run: Run; distance: number } | null = null;

  const stop = () => {
    const animations = running?.animations ?? [];
    running = null;
    for (const animation of animations) animation.cancel();
  };

  return {
    stop,
    // From the spring itself: after a long task getComputedStyle still tells of the past (Firefox: 260 px off).
    now() {
      if (!running) return { offset: 0, speed: 0 };
      const { animations, run, distance } = running;
      const start = animations[0]?.startTime;
      const elapsed = typeof start === 'number' ? Math.max(0, performance.now() - start) : 0;
      const offsetAt = (ms: number) => distance * (1 - run.at(ms));
      return { offset: offsetAt(elapsed), speed: offsetAt(elapsed + 1) - offsetAt(elapsed) };
    },
    start({ offset, speed }, onEnd) {
      stop();
      if (Math.abs(offset) < 1 || prefersReducedMotion() || !canAnimate()) return onEnd?.();
      const run = glideRun((-speed * 1000) / offset);
      const frames = { transform: [`translateX(${offset}px)`, 'translateX(0)'] };
      const [first, last] = placesBetween(
        exactPlaceAt(viewport.scrollLeft - offset),
        exactPlaceAt(viewport.scrollLeft),
        host.count(),
      );
      const animations = innerBoxes(viewport)
        .slice(first, last + 1)
        .map((box) => box.animate(frames, run));
      running = { animations, run, distance: offset };
      // They run alike: the first speaks for all.
      animations[0]?.addEventListener('finish', () => {
        running = null;
        onEnd?.();
      });
    },
  };
}

/** The boxes in the order of their places: never the slides themselves, since every engine would snap to the moving ones. */
function innerBoxes(viewport: HTMLElement): Element[] {
  const boxes = Array.from(viewport.querySelectorAll('[data-inpics="figure"]'));
  const isBehind = (box: Element) => Boolean(box.closest('[data-behind]'));
  return [...boxes.filter((box) => !isBehind(box)), ...boxes.filter(isBehind)];
}
