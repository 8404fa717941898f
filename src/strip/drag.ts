/** What a drag by mouse tells the strip, in pixels along the row. */
export interface DragListener {
  onStart(): void;
  /** How far the mouse has come from where the button went down. */
  onMove(distance: number): void;
  /** The speed at the end in pixels a millisecond. */
  onEnd(speed: number): void;
}

/** A press that wanders less than this is still a click (A47). */
const CLICK_SLOP_PX = 8;

/** Only what the mouse did in the last moments says how fast it was let go. */
const SPEED_WINDOW_MS = 60;

/** Drags by mouse that start on a photo; captions stay selectable (W9). Touch belongs to the browser. */
export function listenForDrag(viewport: HTMLElement, listener: DragListener, signal: AbortSignal): void {
  let origin: number | null = null;
  let dragging = false;
  let samples: { x: number; time: number }[] = [];
  const on = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    handler: (event: HTMLElementEventMap[Name]) => void,
    capture = false,
  ) => viewport.addEventListener(name, handler, { capture, signal });

  let swallowClick = false;
  const release = () => {
    const wasDragging = dragging;
    origin = null;
    dragging = false;
    if (wasDragging) listener.onEnd(speedOf(samples));
  };

  on('pointerdown', (event) => {
    swallowClick = false;
    const target = event.target as Element;
    // A photo that is gliding away is inert: the mouse finds the slide below it, outside of any figure.
    const onPhoto = target.closest('[data-inpics="picture"]') || !target.closest('[data-inpics="figure"]');
    if (event.pointerType !== 'mouse' || event.button || !onPhoto) return;
    origin = event.clientX;
    samples = [{ x: event.clientX, time: event.timeStamp }];
  });
  on('pointermove', (event) => {
    if (origin === null) return;
    if (!event.buttons) return release(); // let go outside, before the pointer was ours
    if (!dragging && Math.abs(event.clientX - origin) <= CLICK_SLOP_PX) return;
    if (!dragging) {
      dragging = swallowClick = true;
      viewport.setPointerCapture?.(event.pointerId);
      listener.onStart();
    }
    samples = [...samples, { x: event.clientX, time: event.timeStamp }].filter(
      ({ time }) => event.timeStamp - time < SPEED_WINDOW_MS,
    );
    listener.onMove(event.clientX - origin);
  });
  on('pointerup', (event) => {
    // A mouse held still before it is let go has no speed.
    samples = samples.filter(({ time }) => event.timeStamp - time < SPEED_WINDOW_MS);
    release();
  });
  on('pointercancel', release);
  // A photo in a link: the browser would drag the link away.
  on('dragstart', (event) => origin !== null && event.preventDefault());
  on(
    'click',
    (event) => {
      if (!swallowClick) return;
      swallowClick = false;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
}

function speedOf(samples: readonly { x: number; time: number }[]): number {
  const first = samples[0];
  const last = samples[samples.length - 1];
  return first && last && last.time > first.time ? (last.x - first.x) / (last.time - first.time) : 0;
}
