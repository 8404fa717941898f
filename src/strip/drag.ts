import type { StripHost } from './host.js';
import { createTrail, listenTo, SLOP_PX, watchClick } from './press.js';
import { placeAfterRelease } from './reach.js';

/** A drag released at this speed or faster, in pixels per millisecond, is a flick: it goes on to the next slide. */
const FLICK_SPEED = 0.3;

/** What handles the mouse itself, on a slide with the page's own content (W28). */
const KEEPS_GESTURES = '[data-inpics-keep-gestures],input,select,textarea,audio,video';

/** A photo, or an insert. */
const DRAGGED = '[data-inpics="picture"], [data-inpics="interstitial"], [data-inpics="end-card"]';

/** What the strip provides for dragging and gliding. */
export interface StripControls {
  readonly viewport: HTMLElement;
  readonly host: StripHost;
  /** The place at a scroll position, with the fraction of the way to the next. */
  exactPlaceAt(position: number): number;
  /** Jumps to a scroll position. */
  jump(position: number): void;
  /** Glides to a place from where the drag was released. */
  glideTo(place: number, from: StripMotion, onEnd?: () => void): void;
  show(): void;
  /** Takes the strip for a drag: nothing else moves it until `letGo`. Returns the position at which the reader sees it. */
  take(): number;
  /** Ends the drag. Returns whether a photo was requested meanwhile. */
  letGo(): boolean;
}

/** Where the reader sees the strip, and how fast its photos move. */
export interface StripMotion {
  readonly position: number;
  readonly speed: number;
}

/** Listens for mouse drags that start on a photo; captions stay selectable (W9). Touch is left to the browser. */
export function listenForDrag(controls: StripControls): () => void {
  const { viewport, host } = controls;
  const abort = new AbortController();
  const on = listenTo(viewport, abort.signal);
  const click = watchClick(on);
  const trail = createTrail();
  let origin: number | null = null;
  /** Position of the strip when the drag began, while it lasts. */
  let taken: number | null = null;

  const release = (event: PointerEvent) => {
    const wasTaken = taken !== null;
    origin = taken = null;
    if (wasTaken) letGo(controls, trail.speedAt(event).x);
  };

  on('pointerdown', (event) => {
    const target = event.target as Element;
    // A photo that is gliding away is inert: the mouse hits the slide below it, outside any figure.
    const onPhoto = target.closest(DRAGGED) || !target.closest('[data-inpics="figure"]');
    if (event.pointerType !== 'mouse' || event.button || !onPhoto || target.closest(KEEPS_GESTURES)) return;
    origin = event.clientX;
    trail.clear();
    trail.add(event);
  });
  on('pointermove', (event) => {
    if (origin === null) return;
    if (!event.buttons) return release(event); // released outside, before the pointer was captured
    if (taken === null) {
      if (Math.abs(event.clientX - origin) <= SLOP_PX) return;
      click.isSwallowed = true;
      viewport.setPointerCapture?.(event.pointerId);
      taken = controls.take();
      viewport.setAttribute('data-dragging', '');
    }
    trail.add(event);
    controls.jump(taken - (event.clientX - origin));
    host.onNearest(host.slideAt(Math.round(controls.exactPlaceAt(viewport.scrollLeft))));
  });
  on('pointerup', release);
  on('pointercancel', release);
  // With a photo in a link, the browser would drag the link.
  on('dragstart', (event) => origin !== null && event.preventDefault());
  return () => {
    abort.abort();
    if (taken === null) return;
    // Cut off in mid-drag: no browser reliably snaps a strip that nobody touches.
    controls.letGo();
    viewport.removeAttribute('data-dragging');
    controls.show();
  };
}

/** Glides to where the drag was heading, or to the photo requested meanwhile. */
function letGo(controls: StripControls, speed: number): void {
  const { viewport, host, exactPlaceAt } = controls;
  // Read first: as soon as the strip snaps again, its position changes.
  const position = viewport.scrollLeft;
  const isAwaited = controls.letGo();
  const from = exactPlaceAt(position);
  const flick = Math.abs(speed) < FLICK_SPEED ? 0 : exactPlaceAt(position - speed) > from ? 1 : -1;
  const slide = isAwaited ? host.current() : host.slideAt(placeAfterRelease(from, flick, host.count()));
  viewport.removeAttribute('data-dragging');
  host.onNearest(slide);
  const place = host.placeOf(slide);
  // A distant photo that was requested meanwhile has no slide to glide to.
  if (place < 0) controls.show();
  else controls.glideTo(place, { position, speed }, () => isAwaited || host.onSettle(slide, 'drag'));
}
