import type { StripControls, StripMotion } from './drag.js';
import { type Direction, exactPlaceAt, isAligned, placeAt, positionOf, type Row } from './geometry.js';
import type { Glide } from './glide.js';
import type { StripHost } from './host.js';
import { watchMovement } from './movement.js';
import { observeSize } from './observeSize.js';
import { whenLoaded } from './whenLoaded.js';

/** The row of slides in its scroll container. */
export interface Strip {
  /** Glides to the current slide from where the strip is on screen; waits while the reader is moving it (W1). */
  show(): void;
  /** To be called when slides were added, removed or reordered: the reader sees no jump. Waits in the same way. */
  rearranged(): void;
  /** Whether the strip is still where the server's HTML put it; if the reader has moved it, it waits for that movement to settle. */
  isAtStart(): boolean;
  disconnect(): void;
}

/** Stands in until the glide has loaded, or where loading fails: the strip jumps. */
const STILL: Glide = { now: () => ({ offset: 0, speed: 0 }), start() {}, stop() {} };

export function connectStrip(viewport: HTMLElement, host: StripHost): Strip {
  let glide = STILL;
  let width = viewport.clientWidth;
  /** Whether to show the current slide once the reader lets go. */
  let waiting = false;
  let dragging = false;
  /** The slide in view when new neighbours were asked for, until they are rendered. */
  let stood: number | null = null;

  const row = (): Row => ({
    width,
    count: host.count(),
    direction: getComputedStyle(viewport).direction as Direction,
  });
  const nearest = () => placeAt(viewport.scrollLeft, row());
  const currentPlace = () => host.placeOf(host.current());
  const stands = () => isAligned(viewport.scrollLeft, row());
  /** While the width differs, the observer below has yet to run, and scroll positions mean nothing (Firefox, WebKit). */
  const isMeasured = () => width && viewport.clientWidth === width;

  /** Jumps. Where the reader should see a movement, `glideTo` plays it back on the slides' inner boxes. */
  const jump = (position: number) => {
    viewport.scrollTo?.({ left: position, behavior: 'instant' });
    movement.expect(viewport.scrollLeft);
  };
  const seen = (): StripMotion => {
    const { offset, speed } = glide.now();
    return { position: viewport.scrollLeft - offset, speed };
  };
  const glideTo = (place: number, { position, speed } = seen(), onEnd?: () => void) => {
    jump(positionOf(place, row()));
    glide.start({ offset: viewport.scrollLeft - position, speed }, onEnd);
  };
  const isHeld = () => {
    const held = dragging || movement.isLive();
    waiting ||= held;
    return held;
  };
  /** Snapping is off while slides change: it would follow them around, or run away (WebKit). */
  const stopArranging = (place: number) => {
    jump(positionOf(place, row()));
    viewport.removeAttribute('data-arranging');
    jump(positionOf(place, row()));
  };
  const strip: Strip = {
    show() {
      if (isHeld() || !width) return;
      stood = host.slideAt(nearest());
      if (host.makeRoom()) return viewport.setAttribute('data-arranging', '');
      stood = null;
      glideTo(currentPlace());
    },
    rearranged() {
      const place = stood === null ? -1 : host.placeOf(stood);
      stood = null;
      if (isHeld() || !width) return;
      if (place >= 0) {
        stopArranging(place);
        return glideTo(currentPlace());
      }
      // It is there already, or a glide is on its way.
      if (nearest() === currentPlace() && stands()) return;
      glide.stop();
      stopArranging(currentPlace());
    },
    isAtStart() {
      if (Math.abs(viewport.scrollLeft) < 1) return true;
      movement.begin();
      return false;
    },
    disconnect() {
      viewport.removeAttribute('data-arranging');
      movement.stop();
      stopMoving();
      stopObserving();
      glide.stop();
    },
  };

  const movement = watchMovement(viewport, {
    isAligned: stands,
    onMove() {
      if (isMeasured()) host.onNearest(host.slideAt(nearest()));
    },
    onRest(gesture) {
      if (!isMeasured()) return;
      const place = nearest();
      const isAwaited = waiting;
      waiting = false;
      if (isAwaited) host.onNearest(host.current());
      else host.onSettle(host.slideAt(place), gesture);
      if (stood !== null || nearest() !== place) return;
      // Even for the same photo: a two-finger gesture can end off its snap position, and no browser snaps then.
      if (isAwaited) strip.show();
      else glideTo(place);
    },
  });

  const controls: StripControls = {
    viewport,
    host,
    exactPlaceAt: (position) => exactPlaceAt(position, row()),
    jump,
    glideTo,
    show: strip.show,
    take() {
      const { position } = seen();
      glide.stop();
      dragging = true;
      return position;
    },
    letGo() {
      const isAwaited = waiting;
      waiting = dragging = false;
      return isAwaited;
    },
  };
  const stopMoving = whenLoaded(import('./moving.js'), ({ createGlide, listenForDrag }) => {
    glide = createGlide(controls);
    return listenForDrag(controls);
  });

  // Also runs when the gallery comes back from width 0 (a hidden tab panel, `display: none`): same photo, no event (W5).
  const stopObserving = observeSize(viewport, () => {
    if (viewport.clientWidth === width) return;
    width = viewport.clientWidth;
    if (!width) return;
    waiting = false;
    glide.stop();
    jump(positionOf(currentPlace(), row()));
  });

  return strip;
}
