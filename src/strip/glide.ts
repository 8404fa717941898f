import { createPlayback } from './playback.js';
import { placesBetween } from './reach.js';
import type { Glide, Grip } from './strip.js';

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
