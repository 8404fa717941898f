import { type Listen, pointOf } from './listen.js';
import { tapScale } from './zoom.js';
import type { Zoomer } from './zoomer.js';

/** Who hears of a tap or click that was no half of a double one. */
export interface TapHost {
  onTap(event: MouseEvent, target: 'photo' | 'beside'): void;
}

/** A second tap that comes within this time makes a double one. */
const DOUBLE_MS = 300;

/**
 * Double tap zooms, there and back (A42). The browser's click is the tap: it comes on the up-event (A47), from every
 * pointer and from a screen reader, and when what it was on is gone it falls on nothing below.
 */
export function listenForTaps(on: Listen, zoomer: Zoomer, host: TapHost): { drop(): void } {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const drop = () => {
    clearTimeout(waiting);
    waiting = undefined;
  };
  on('click', (event) => {
    const isOnPhoto = zoomer.isOnPhoto(event.target);
    // Nobody waits where there is nothing to zoom.
    if (!isOnPhoto || zoomer.largest() === 1) return host.onTap(event, isOnPhoto ? 'photo' : 'beside');
    if (waiting) {
      drop();
      return zoomer.zoomTo(tapScale(zoomer.scale(), zoomer.largest()), pointOf(event));
    }
    waiting = setTimeout(() => {
      waiting = undefined;
      host.onTap(event, 'photo');
    }, DOUBLE_MS);
  });
  return { drop };
}
