import type { Grip } from './drag.js';
import { createPlayback, type Momentum } from './playback.js';
import { placesBetween } from './reach.js';

/** A movement that is played back to the eye after the strip itself has jumped. */
export interface Glide {
  /** How far the eye sees the photos from their place now, in pixels, and how fast they move, in pixels a millisecond. */
  now(): Momentum;
  /** Plays them home from a distance. Whatever ran before ends here; `onEnd` is called unless something cuts in. */
  start(from: Momentum, onEnd?: () => void): void;
  stop(): void;
}

/** Plays on the boxes inside the slides of a strip: those that can be seen on the way. */
export function createGlide({ viewport, host, exactPlaceAt }: Grip): Glide {
  const { now, start, stop } = createPlayback();
  return {
    now,
    stop,
    start(from, onEnd) {
      const { scrollLeft } = viewport;
      const [first, last] = placesBetween(
        exactPlaceAt(scrollLeft - from.offset),
        exactPlaceAt(scrollLeft),
        host.count(),
      );
      start(innerBoxes(viewport).slice(first, last + 1), from, onEnd);
    },
  };
}

/** The boxes in the order of their places: never the slides themselves, since every engine would snap to the moving ones. */
function innerBoxes(viewport: HTMLElement): Element[] {
  const boxes = Array.from(viewport.querySelectorAll('[data-inpics="figure"]'));
  const isBehind = (box: Element) => Boolean(box.closest('[data-behind]'));
  return [...boxes.filter((box) => !isBehind(box)), ...boxes.filter(isBehind)];
}
