import { observeSize } from '../strip/observeSize.js';
import { listenTo } from './listen.js';
import { listenForPointers, type PullHost } from './pointers.js';
import { listenForTaps, type TapHost } from './taps.js';
import { listenForWheel } from './wheel.js';
import type { Point } from './zoom.js';
import { createZoomer, type ZoomHost } from './zoomer.js';

/** Who has the photos, and hears what the reader's hands do to them. */
export interface GestureHost extends ZoomHost, PullHost, TapHost {}

/** The hands' work, for buttons and keys. What is not said to be at once is played with the spring. */
export interface Gestures {
  /** At which the photo rests, or will when its movement is over. */
  scale(): number;
  /** The largest at which the photo before the reader may rest. */
  largest(): number;
  /** At most as large as the photo is sharp, and never smaller than 1. @param point stays where it is; else the middle */
  zoomTo(scale: number, point?: Point): void;
  zoomBy(factor: number, point?: Point): void;
  /** Moves the photo by so many pixels: to look further to the right, `panBy(-50, 0)`. */
  panBy(x: number, y: number): void;
  /** For another photo: the one that was zoomed goes home, and no finger that is still down has hold of the next. */
  reset(): void;
  /** No listener stays, and no style on the photo. */
  disconnect(): void;
}

/** Listens to the lightbox's viewport: pinch, pan, double tap, pull down and wheel. */
export function connectGestures(frame: HTMLElement, host: GestureHost): Gestures {
  const abort = new AbortController();
  const on = listenTo(frame, abort.signal);
  const zoomer = createZoomer(host);
  const taps = listenForTaps(on, zoomer, host);
  const grip = listenForPointers(frame, on, { zoomer, host, onPress: taps.press });
  listenForWheel(on, zoomer, grip.isHeld);
  const unobserve = observeSize(frame, zoomer.fit);
  const drop = () => {
    grip.drop();
    taps.drop();
  };

  return {
    ...zoomer,
    reset() {
      drop();
      zoomer.reset();
    },
    disconnect() {
      abort.abort();
      unobserve();
      drop();
      zoomer.stop();
    },
  };
}
