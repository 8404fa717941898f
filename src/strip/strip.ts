import type { DragListener } from './drag.js';
import {
  type Direction,
  isAligned,
  placeAfterRelease,
  placeAt,
  placesBetween,
  positionOf,
  type Row,
} from './geometry.js';
import { createGlide } from './glide.js';
import { type Gesture, watchMovement } from './movement.js';
import { observeSize } from './observeSize.js';

/** What the strip asks and tells; it knows nothing else of the gallery. */
export interface StripHost {
  /** How many slides there are. */
  count(): number;
  /** The slide that should fill the viewport. */
  current(): number;
  /** The reader's movement passed half way to another slide. */
  onNearest(place: number): void;
  /** The reader's movement has settled on a slide. */
  onSettle(place: number, by: Gesture | 'drag'): void;
}

/** The row of slides in its scroll container. */
export interface Strip {
  /** Stands at the current slide at once; waits while the reader's hands have the strip (W1). */
  place(): void;
  /** Glides to the current slide, from wherever the eye sees the strip; waits likewise. */
  show(): void;
  /** Whether the strip is where the server's HTML put it: nobody has moved it yet. */
  isAtStart(): boolean;
  /** Waits for the movement that began before the strip was connected. */
  awaitRest(): void;
  disconnect(): void;
}

export function connectStrip(viewport: HTMLElement, host: StripHost): Strip {
  const glide = createGlide();
  let width = viewport.clientWidth;
  /** Whether the current slide is to be shown as soon as the reader's hands are off. */
  let waiting = false;
  let dragging = false;

  const row = (): Row => ({
    width,
    count: host.count(),
    direction: getComputedStyle(viewport).direction as Direction,
  });
  const nearest = () => placeAt(viewport.scrollLeft, row());

  /** Jumps in the strip's own task; what the eye has not seen yet is played back on the slides' inner boxes. */
  const jump = (position: number) => {
    viewport.scrollTo?.({ left: position, behavior: 'instant' });
    movement.expect(viewport.scrollLeft);
  };
  const glideTo = (place: number, hand?: { position: number; speed: number; onEnd: () => void }) => {
    const momentum = glide.now();
    const seen = hand?.position ?? viewport.scrollLeft - momentum.offset;
    jump(positionOf(place, row()));
    const { scrollLeft } = viewport;
    const [first, last] = placesBetween(seen, scrollLeft, row());
    const boxes = innerBoxes(viewport).slice(first, last + 1);
    glide.start(boxes, { offset: scrollLeft - seen, speed: (hand ?? momentum).speed }, hand?.onEnd);
  };
  const isHeld = () => {
    const held = dragging || movement.isLive();
    waiting ||= held;
    return held;
  };
  const strip: Strip = {
    place() {
      if (isHeld()) return;
      // Nothing to do where it stands there already, on its way by a glide perhaps.
      if (!width || (nearest() === host.current() && isAligned(viewport.scrollLeft, row()))) return;
      glide.stop();
      jump(positionOf(host.current(), row()));
    },
    show() {
      if (!isHeld() && width) glideTo(host.current());
    },
    isAtStart: () => Math.abs(viewport.scrollLeft) < 1,
    awaitRest: () => movement.begin(),
    disconnect() {
      movement.stop();
      stopDrag();
      stopObserving();
      glide.stop();
    },
  };

  const movement = watchMovement(viewport, {
    isAligned: () => isAligned(viewport.scrollLeft, row()),
    onMove() {
      // A changed width means that the observer below is due: until then positions mean nothing (Firefox, WebKit).
      if (width && viewport.clientWidth === width) host.onNearest(nearest());
    },
    onRest(gesture) {
      if (!width || viewport.clientWidth !== width) return;
      const place = nearest();
      const isAwaited = waiting;
      waiting = false;
      if (isAwaited) host.onNearest(host.current());
      else host.onSettle(place, gesture);
      // Also where the photo is the same: two fingers may leave it beside its place, and no browser snaps then.
      if (nearest() === place) glideTo(isAwaited ? host.current() : place);
    },
  });

  let origin = 0;
  const drag: DragListener = {
    onStart() {
      origin = viewport.scrollLeft - glide.now().offset;
      glide.stop();
      dragging = true;
      viewport.setAttribute('data-dragging', '');
    },
    onMove(distance) {
      jump(origin - distance);
      host.onNearest(nearest());
    },
    onEnd(speed) {
      // Read first: as soon as the strip snaps again it stands elsewhere.
      const position = viewport.scrollLeft;
      const isAwaited = waiting;
      const place = isAwaited ? host.current() : placeAfterRelease(position, -speed, row());
      waiting = dragging = false;
      viewport.removeAttribute('data-dragging');
      host.onNearest(place);
      glideTo(place, { position, speed, onEnd: () => isAwaited || host.onSettle(place, 'drag') });
    },
  };
  const stopDrag = whenMouseComes(viewport, async (signal) => {
    const { listenForDrag } = await import('./drag.js');
    if (!signal.aborted) listenForDrag(viewport, drag, signal);
  });

  // Also calls when the gallery comes back from width 0 (a closed tab, `display: none`): same photo, no event (W5).
  const stopObserving = observeSize(viewport, () => {
    if (viewport.clientWidth === width) return;
    width = viewport.clientWidth;
    if (!width) return;
    waiting = false;
    glide.stop();
    jump(positionOf(host.current(), row()));
  });

  return strip;
}

/** The boxes that glide: never the slides themselves, since every engine would snap to the moving ones. */
function innerBoxes(viewport: HTMLElement): Element[] {
  return Array.from(viewport.querySelectorAll('[data-inpics="figure"]'));
}

/** Dragging is fetched when a mouse is there to do it: a phone never loads it. */
function whenMouseComes(viewport: HTMLElement, fetch: (signal: AbortSignal) => Promise<void>): () => void {
  const abort = new AbortController();
  const listen = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return;
    viewport.removeEventListener('pointerover', listen);
    // Where it cannot be had, the buttons still do all that a drag does.
    fetch(abort.signal).catch(() => {});
  };
  viewport.addEventListener('pointerover', listen, { signal: abort.signal });
  return () => abort.abort();
}
