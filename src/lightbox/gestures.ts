import { observeSize } from '../strip/observeSize.js';
import { listenTo } from '../strip/press.js';
import { listenForPointers, type PullHost } from './pointers.js';
import { listenForTaps, type TapHost } from './taps.js';
import { listenForWheel } from './wheel.js';
import { createZoomer, type Zoomer, type ZoomHost } from './zoomer.js';

/** Who has the photos, and hears what the reader's hands do to them. */
export interface GestureHost extends ZoomHost, PullHost, TapHost {}

/** The hands' work, for buttons and keys. What is not said to be at once is played with the spring. */
export interface Gestures extends Pick<Zoomer, 'scale' | 'largest' | 'zoomBy' | 'toggle' | 'panBy' | 'reset'> {
  /** Listens to a viewport: pinch, pan, double tap, pull down and wheel. Returns how to stop: no style stays on the photo. */
  connect(frame: HTMLElement): () => void;
}

export function createGestures(host: GestureHost): Gestures {
  const zoomer = createZoomer(host);
  let drop = () => {};
  return {
    ...zoomer,
    // No finger that is still down has hold of the next photo.
    reset() {
      drop();
      zoomer.reset();
    },
    connect(frame) {
      const abort = new AbortController();
      const on = listenTo(frame, abort.signal);
      const taps = listenForTaps(on, zoomer, host);
      const grip = listenForPointers(frame, on, { zoomer, host, onPress: taps.press });
      listenForWheel(on, zoomer, grip.isHeld);
      const unobserve = observeSize(frame, zoomer.fit);
      drop = () => {
        grip.drop();
        taps.drop();
      };
      return () => {
        abort.abort();
        unobserve();
        drop();
        zoomer.stop();
      };
    },
  };
}
