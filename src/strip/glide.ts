import type { StripControls } from './drag.js';
import { createPlayback, type Momentum } from './playback.js';
import { placesBetween } from './reach.js';

/** A movement that is played back after the strip itself has jumped. */
export interface Glide {
  /** How far from their place the photos appear now, in pixels, and how fast they move, in pixels per millisecond. */
  now(): Momentum;
  /** Animates them home from an offset. Ends any earlier movement; `onEnd` is called unless something interrupts. */
  start(from: Momentum, onEnd?: () => void): void;
  stop(): void;
}

/** Animates the boxes inside a strip's slides: those that can be seen on the way. */
export function createGlide({ viewport, host, exactPlaceAt }: StripControls): Glide {
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

/** The boxes in the order of their places. Never the slides themselves: every engine would snap to the moving ones. */
function innerBoxes(viewport: HTMLElement): Element[] {
  const boxes = Array.from(viewport.querySelectorAll('[data-inpics="figure"]'));
  const isBehind = (box: Element) => Boolean(box.closest('[data-behind]'));
  return [...boxes.filter((box) => !isBehind(box)), ...boxes.filter(isBehind)];
}
