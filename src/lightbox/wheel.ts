import { type Listen, pointOf } from '../strip/press.js';
import { clamp } from './zoom.js';
import type { Zoomer } from './zoomer.js';

/** A wheel that counts in lines (Firefox, with a mouse) means about so much by one. */
const LINE_PX = 16;

/** A turn of at least this is a mouse wheel's notch; fingers on a trackpad make many small ones. */
const NOTCH_PX = 30;

/** A notch makes the photo about a third larger, and a trackpad's turns add up to what the fingers did (tried). */
const TURN_PX = 100;

/** Safari alone tells of a pinch on a trackpad in events of its own. */
type SafariGesture = PointerEvent & { scale: number };

/** Ctrl and the wheel, and two fingers on a trackpad, zoom at the pointer; when zoomed, the wheel pans (A42). */
export function listenForWheel(on: Listen, zoomer: Zoomer, isHeld: () => boolean): void {
  on(
    'wheel',
    (event) => {
      const unit = event.deltaMode ? LINE_PX : 1;
      // A photo that cannot be zoomed leaves the page's own zoom to the reader.
      if (event.ctrlKey ? zoomer.largest() === 1 : zoomer.scale() === 1) return;
      event.preventDefault();
      if (!event.ctrlKey) return zoomer.panBy(-event.deltaX * unit, -event.deltaY * unit, true);
      const turn = clamp(event.deltaY * unit, [-NOTCH_PX, NOTCH_PX]);
      // Under fingers at once, by notches with the spring.
      zoomer.zoomBy(Math.exp(-turn / TURN_PX), pointOf(event), Math.abs(turn) < NOTCH_PX);
    },
    // Else the browser may not wait for us, and zooms or scrolls the page before it can be told not to.
    { passive: false },
  );

  // No other engine fires these, so nothing else asks for them. On a touch screen Safari does too: the pointers see it.
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
