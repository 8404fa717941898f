import { listenTo } from '../strip/press.js';
import { listenForPointers, type PullHost } from './pointers.js';
import { listenForTaps, type TapHost } from './taps.js';
import { listenForWheel } from './wheel.js';
import { createZoomer, type Zoomer, type ZoomHost } from './zoomer.js';

/** Provides the photos, and is called back for gestures on them. */
export interface GestureHost extends ZoomHost, PullHost, TapHost {}

/** The same zoom and pan for buttons and keys. What is not `atOnce` plays with the spring. */
export interface Gestures extends Pick<Zoomer, 'scale' | 'largest' | 'zoomBy' | 'toggle' | 'panBy' | 'reset'> {
  /** Listens to a viewport: pinch, pan, double tap, pull down and wheel. Returns a cleanup that leaves no style on the photo. */
  connect(frame: HTMLElement): () => void;
}

export function createGestures(host: GestureHost): Gestures {
  const zoomer = createZoomer(host);
  let drop = () => {};
  return {
    ...zoomer,
    // A finger that is still down does not move the next photo.
    reset() {
      drop();
      zoomer.reset();
    },
    connect(frame) {
      const abort = new AbortController();
      const on = listenTo(frame, abort.signal);
      const taps = listenForTaps(on, zoomer, host);
      const pointers = listenForPointers(frame, on, { zoomer, host, onPress: taps.press });
      listenForWheel(on, zoomer, pointers.isHeld);
      drop = () => {
        pointers.drop();
        taps.drop();
      };
      return () => {
        abort.abort();
        drop();
        zoomer.stop();
      };
    },
  };
}
