import { type Listen, pointOf } from '../strip/press.js';
import type { Zoomer } from './zoomer.js';

/** Callback for a tap or click that is not half of a double one. */
export interface TapHost {
  /** A mouse click beside the photo is `isLeaving`. A finger's tap is not, since it can be meant to show more of the photo. */
  onTap(event: MouseEvent, isLeaving: boolean): void;
}

/** A second tap within this time makes a double tap. */
const DOUBLE_MS = 300;

export interface Taps {
  /** Takes a press that can be half of a double tap. Returns whether it was the second half. */
  press(event: PointerEvent): boolean;
  /** Cancels a tap that has not been reported yet. */
  drop(): void;
}

/**
 * A double tap zooms in, and back out (A42). A single tap is the browser's click: screen readers send it too, and when the host
 * removes what was clicked, it hits nothing below. A double tap is recognised from the presses: Chromium fires no click for a
 * touch soon after a photo was thrown.
 */
export function listenForTaps(on: Listen, zoomer: Zoomer, host: TapHost): Taps {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let pressed = -DOUBLE_MS;
  let isByMouse = false;
  let hasClicked = false;
  const canZoom = ({ target }: Event) => zoomer.isOnPhoto(target) && zoomer.largest() > 1;
  const drop = () => clearTimeout(waiting);

  on('click', (event) => {
    drop();
    // The second half of a double click, of which the first half opened the lightbox.
    if (event.detail > 1 && !hasClicked) return;
    hasClicked = true;
    // No delay where there is nothing to zoom.
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
