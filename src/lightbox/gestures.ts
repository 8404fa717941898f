import { observeSize } from '../strip/observeSize.js';
import { listenTo } from './listen.js';
import { listenForPointers, type PullHost } from './pointers.js';
import { listenForTaps, type TapHost } from './taps.js';
import { listenForWheel } from './wheel.js';
import { createZoomer, type Zoomer, type ZoomHost } from './zoomer.js';

/** Who has the photos, and hears what the reader's hands do to them. */
export interface GestureHost extends ZoomHost, PullHost, TapHost {}

/** The hands' work, for buttons and keys. What is not said to be at once is played with the spring. */
export interface Gestures extends Pick<Zoomer, 'scale' | 'largest' | 'zoomBy' | 'toggle' | 'panBy' | 'reset'> {
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
    // No finger that is still down has hold of the next photo.
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
