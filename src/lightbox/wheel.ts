import { type Listen, pointOf } from '../strip/press.js';
import { clamp } from './zoom.js';
import type { Zoomer } from './zoomer.js';

/** About the height of one line, for a wheel that counts in lines (Firefox, with a mouse). */
const LINE_PX = 16;

/** A delta of at least this is a mouse wheel's notch; fingers on a trackpad make many small ones. */
const NOTCH_PX = 30;

/** A notch makes the photo about a third larger, and a trackpad's deltas add up to what the fingers did (tried). */
const TURN_PX = 100;

/** Only Safari reports a pinch on a trackpad in events of its own. */
type SafariGesture = PointerEvent & { scale: number };

/** Ctrl and the wheel, or two fingers on a trackpad, zoom at the pointer; when zoomed, the wheel pans (A42). */
export function listenForWheel(on: Listen, zoomer: Zoomer, isHeld: () => boolean): void {
  on(
    'wheel',
    (event) => {
      const unit = event.deltaMode ? LINE_PX : 1;
      // A photo that cannot be zoomed leaves the page's own zoom to the reader, and a zoomed one the caption beside it.
      if (event.ctrlKey ? zoomer.largest() === 1 : zoomer.scale() === 1 || !zoomer.isOnPhoto(event.target)) return;
      event.preventDefault();
      if (!event.ctrlKey) return zoomer.panBy(-event.deltaX * unit, -event.deltaY * unit, true);
      const turn = clamp(event.deltaY * unit, [-NOTCH_PX, NOTCH_PX]);
      // At once under fingers, with the spring for notches.
      zoomer.zoomBy(Math.exp(-turn / TURN_PX), pointOf(event), Math.abs(turn) < NOTCH_PX);
    },
    // Otherwise the browser need not wait for us, and zooms or scrolls the page before that can be prevented.
    { passive: false },
  );

  // No other engine fires these. On a touch screen Safari does too, where the pointer events handle the pinch.
  let spread = 1;
  for (const name of ['gesturestart', 'gesturechange'])
    on(name as 'pointermove', (event) => {
      if (isHeld() || zoomer.largest() === 1) return;
      event.preventDefault();
      const { scale } = event as SafariGesture;
      if (name === 'gesturestart') spread = scale;
      zoomer.zoomBy(scale / spread, pointOf(event), true);
      spread = scale;
    });
}
