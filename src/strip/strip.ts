import type { Grip, Throw } from './drag.js';
import { type Direction, exactPlaceAt, isAligned, placeAt, positionOf, type Row } from './geometry.js';
import type { Glide } from './glide.js';
import { later } from './later.js';
import { type Gesture, watchMovement } from './movement.js';
import { observeSize } from './observeSize.js';

/**
 * What the strip asks and tells; it knows nothing else of the gallery. A slide is a number that the host gave it; its
 * place is where it stands in the row, from 0, and may change.
 */
export interface StripHost {
  /** How many slides there are. */
  count(): number;
  /** The slide that should fill the viewport. */
  current(): number;
  slideAt(place: number): number;
  /** -1 where it is not in the row. */
  placeOf(slide: number): number;
  /** Puts slides around the current one where it lacks some. Whether it did: then `rearranged` follows. */
  makeRoom(): boolean;
  /** The reader's movement passed half way to another slide. */
  onNearest(slide: number): void;
  /** The reader's movement has settled on a slide. */
  onSettle(slide: number, by: Gesture | 'drag'): void;
}

/** The row of slides in its scroll container. */
export interface Strip {
  /** Glides to the current slide, from wherever the eye sees the strip; waits while the reader's hands have it (W1). */
  show(): void;
  /** The slides are others, or stand in another order: the eye sees nothing of it. Waits likewise. */
  rearranged(): void;
  /** Whether the strip is where the server's HTML put it; if somebody has moved it, it waits until that movement rests. */
  isAtStart(): boolean;
  disconnect(): void;
}

/** Until the code that glides is there, or where it cannot be had: the strip only jumps. */
const STILL: Glide = { now: () => ({ offset: 0, speed: 0 }), start: (_, onEnd) => onEnd?.(), stop() {} };

export function connectStrip(viewport: HTMLElement, host: StripHost): Strip {
  let glide = STILL;
  let width = viewport.clientWidth;
  /** Whether the current slide is to be shown as soon as the reader's hands are off. */
  let waiting = false;
  let dragging = false;
  /** Where the strip stood when it was given other neighbours, until they are there. */
  let stood: number | null = null;

  const row = (): Row => ({
    width,
    count: host.count(),
    direction: getComputedStyle(viewport).direction as Direction,
  });
  const nearest = () => placeAt(viewport.scrollLeft, row());
  const currentPlace = () => host.placeOf(host.current());
  const stands = () => isAligned(viewport.scrollLeft, row());
  /** A changed width means that the observer below is due: until then positions mean nothing (Firefox, WebKit). */
  const isMeasured = () => width && viewport.clientWidth === width;

  /** Jumps in the strip's own task; what the eye has not seen yet is played back on the slides' inner boxes. */
  const jump = (position: number) => {
    viewport.scrollTo?.({ left: position, behavior: 'instant' });
    movement.expect(viewport.scrollLeft);
  };
  const seen = (): Throw => {
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
  /** Snapping would follow the slides about while they come and go, or run away (WebKit). */
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
      // Nothing to do where it stands there already, on its way by a glide perhaps.
      if (nearest() === currentPlace() && stands()) return;
      glide.stop();
      stopArranging(currentPlace());
    },
    isAtStart() {
      const isMoved = Math.abs(viewport.scrollLeft) >= 1;
      if (isMoved) movement.begin();
      return !isMoved;
    },
    disconnect() {
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
      // Also where the photo is the same: two fingers may leave it beside its place, and no browser snaps then.
      if (isAwaited) strip.show();
      else glideTo(place);
    },
  });

  const grip: Grip = {
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
  const stopMoving = later(import('./moving.js'), ({ createGlide, listenForDrag }) => {
    glide = createGlide(grip);
    return listenForDrag(grip);
  });

  // Also calls when the gallery comes back from width 0 (a closed tab, `display: none`): same photo, no event (W5).
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
