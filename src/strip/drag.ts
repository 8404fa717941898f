import type { StripHost } from './host.js';
import { createTrail, listenTo, SLOP_PX, watchClick } from './press.js';
import { placeAfterRelease } from './reach.js';

/** Let go at this speed or faster, in pixels a millisecond, a drag is a flick: it goes on to the next slide. */
const FLICK_SPEED = 0.3;

/** What is moved by the mouse itself, on a slide of the page's own making (W28). */
const KEEPS_GESTURES = '[data-inpics-keep-gestures],input,select,textarea,audio,video';

/** A photo, or what stands in one's place. */
const DRAGGED = '[data-inpics="picture"], [data-inpics="interstitial"], [data-inpics="end-card"]';

/** What the strip lends to the hand that drags it. */
export interface Grip {
  readonly viewport: HTMLElement;
  readonly host: StripHost;
  /** The place at a position, with how far it is on its way to the next. */
  exactPlaceAt(position: number): number;
  /** Stands at a position at once. */
  jump(position: number): void;
  /** Glides to a place from where the hand let go. */
  glideTo(place: number, from: Throw, onEnd?: () => void): void;
  show(): void;
  /** Nobody else moves it from now on. Returns the position at which the eye sees it. */
  take(): number;
  /** Whether a photo was asked for meanwhile. */
  letGo(): boolean;
}

/** Where the eye sees the strip, and how fast its photos move. */
export interface Throw {
  readonly position: number;
  readonly speed: number;
}

/** Drags by mouse that start on a photo; captions stay selectable (W9). Touch belongs to the browser. */
export function listenForDrag(grip: Grip): () => void {
  const { viewport, host } = grip;
  const abort = new AbortController();
  const on = listenTo(viewport, abort.signal);
  const click = watchClick(on);
  const trail = createTrail();
  let origin: number | null = null;
  /** Where the strip stood when it was taken, while the mouse has it. */
  let taken: number | null = null;

  const release = (event: PointerEvent) => {
    const wasTaken = taken !== null;
    origin = taken = null;
    if (wasTaken) letGo(grip, trail.speedAt(event).x);
  };

  on('pointerdown', (event) => {
    const target = event.target as Element;
    // A photo that is gliding away is inert: the mouse finds the slide below it, outside of any figure.
    const onPhoto = target.closest(DRAGGED) || !target.closest('[data-inpics="figure"]');
    if (event.pointerType !== 'mouse' || event.button || !onPhoto || target.closest(KEEPS_GESTURES)) return;
    origin = event.clientX;
    trail.clear();
    trail.add(event);
  });
  on('pointermove', (event) => {
    if (origin === null) return;
    if (!event.buttons) return release(event); // let go outside, before the pointer was ours
    if (taken === null) {
      if (Math.abs(event.clientX - origin) <= SLOP_PX) return;
      click.isSwallowed = true;
      viewport.setPointerCapture?.(event.pointerId);
      taken = grip.take();
      viewport.setAttribute('data-dragging', '');
    }
    trail.add(event);
    grip.jump(taken - (event.clientX - origin));
    host.onNearest(host.slideAt(Math.round(grip.exactPlaceAt(viewport.scrollLeft))));
  });
  on('pointerup', release);
  on('pointercancel', release);
  // A photo in a link: the browser would drag the link away.
  on('dragstart', (event) => origin !== null && event.preventDefault());
  return () => abort.abort();
}

/** The strip glides to where the hand threw it, or to what was asked for meanwhile. */
function letGo(grip: Grip, speed: number): void {
  const { viewport, host, exactPlaceAt } = grip;
  // Read first: as soon as the strip snaps again it stands elsewhere.
  const position = viewport.scrollLeft;
  const isAwaited = grip.letGo();
  const from = exactPlaceAt(position);
  const flick = Math.abs(speed) < FLICK_SPEED ? 0 : exactPlaceAt(position - speed) > from ? 1 : -1;
  const slide = isAwaited ? host.current() : host.slideAt(placeAfterRelease(from, flick, host.count()));
  viewport.removeAttribute('data-dragging');
  host.onNearest(slide);
  const place = host.placeOf(slide);
  // A photo far away that was asked for meanwhile has no slide to glide to.
  if (place < 0) grip.show();
  else grip.glideTo(place, { position, speed }, () => isAwaited || host.onSettle(slide, 'drag'));
}
