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
  /** Stands at a slide at once. */
  place(place: number): void;
  /** Glides to a slide, from wherever the eye sees the strip; waits while the reader's hands have it (W1). */
  show(place: number): void;
  /** Whether the strip is where the server's HTML put it: nobody has moved it yet. */
  isAtStart(): boolean;
  /** Waits for the movement that began before the strip was connected. */
  awaitRest(): void;
  disconnect(): void;
}

export function connectStrip(viewport: HTMLElement, host: StripHost): Strip {
  const glide = createGlide();
  let width = viewport.clientWidth;
  let waiting: number | null = null;
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
  const strip: Strip = {
    place(place) {
      if (!width || dragging || movement.isLive()) return;
      // Nothing to do where it stands there already, on its way by a glide perhaps.
      if (nearest() === place && isAligned(viewport.scrollLeft, row())) return;
      glide.stop();
      jump(positionOf(place, row()));
    },
    show(place) {
      if (dragging || movement.isLive()) waiting = place;
      else if (width) glideTo(place);
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
      const next = waiting;
      waiting = null;
      if (next === null) host.onSettle(place, gesture);
      else host.onNearest(next);
      // Also where the photo is the same: two fingers may leave it beside its place, and no browser snaps then.
      if (nearest() === place) strip.show(next ?? place);
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
      const next = waiting;
      const place = next ?? placeAfterRelease(position, -speed, row());
      waiting = null;
      dragging = false;
      viewport.removeAttribute('data-dragging');
      host.onNearest(place);
      glideTo(place, { position, speed, onEnd: () => next === null && host.onSettle(place, 'drag') });
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
    waiting = null;
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
