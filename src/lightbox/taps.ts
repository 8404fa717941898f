import { type Listen, pointOf } from '../strip/press.js';
import type { Zoomer } from './zoomer.js';

/** Who hears of a tap or click that was no half of a double one. */
export interface TapHost {
  /** A mouse that presses beside the photo leaves; a finger that does so may have wanted to see more of it. */
  onTap(event: MouseEvent, isLeaving: boolean): void;
}

/** A second tap that comes within this time makes a double one. */
const DOUBLE_MS = 300;

export interface Taps {
  /** A press that may be half of a double one. Returns whether it was the second half. */
  press(event: PointerEvent): boolean;
  /** Nothing is told any more of what was tapped. */
  drop(): void;
}

/**
 * Double tap zooms, there and back (A42). A single one is told by the browser's click: it comes from a screen reader too,
 * and when the host takes away what was clicked, it falls on nothing below. A double one is seen in the presses: Chromium
 * makes no click of a touch that comes soon after a photo was thrown.
 */
export function listenForTaps(on: Listen, zoomer: Zoomer, host: TapHost): Taps {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let pressed = -DOUBLE_MS;
  let isByMouse = false;
  const canZoom = ({ target }: Event) => zoomer.isOnPhoto(target) && zoomer.largest() > 1;
  const drop = () => clearTimeout(waiting);

  on('click', (event) => {
    drop();
    // Nobody waits where there is nothing to zoom.
    if (!canZoom(event)) return host.onTap(event, isByMouse && !zoomer.isOnPhoto(event.target));
    waiting = setTimeout(() => host.onTap(event, false), DOUBLE_MS);
  });
  return {
    drop,
    press(event) {
      isByMouse = event.pointerType === 'mouse';
      if (!canZoom(event)) return false;
      const isDouble = event.timeStamp - pressed < DOUBLE_MS;
      pressed = isDouble ? -DOUBLE_MS : event.timeStamp;
      if (!isDouble) return false;
      drop();
      zoomer.toggle(pointOf(event));
      return true;
    },
  };
}
