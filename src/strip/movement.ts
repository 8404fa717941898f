/** How the reader scrolls the strip. */
export type Gesture = 'swipe' | 'wheel' | 'scroll';

/** The strip's callbacks for a movement. */
export interface MovementListener {
  /** The reader has scrolled the strip. */
  onMove(): void;
  /** It has come to rest, and no finger touches it. */
  onRest(gesture: Gesture): void;
  /** Whether a slide fills the viewport: a scrollbar held between two photos is not at rest. */
  isAligned(): boolean;
}

export interface Movement {
  /** Whether a finger, a fling, a wheel or a scrollbar controls the strip: nothing else may set its position then (W1). */
  isLive(): boolean;
  /** Takes the position that the strip was just given: a scroll event at that position is not the reader's movement. */
  expect(position: number): void;
  /** Starts waiting for rest, in a movement whose start was missed. */
  begin(): void;
  stop(): void;
}

/** After this long without a scroll event the strip is at rest, where there is no `scrollend` (WebKit). */
const SETTLE_MS = 150;

/** A scroll this soon after a touch or wheel event was caused by it. */
const GESTURE_MS = 300;

/** Tells the reader's scrolling from ours, and notices its gesture and when it comes to rest. Passive: it blocks nothing. */
export function watchMovement(viewport: HTMLElement, listener: MovementListener): Movement {
  const abort = new AbortController();
  const on = (names: string, handler: (event: Event) => void, target: EventTarget = viewport) => {
    for (const name of names.split(' '))
      target.addEventListener(name, handler, { passive: true, signal: abort.signal });
  };

  let touching = false;
  let moving = false;
  let expected = viewport.scrollLeft;
  let gesture: Gesture = 'scroll';
  let gestureTime = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  const noteGesture = (seen: Gesture) => {
    gesture = seen;
    gestureTime = performance.now();
  };
  const stopWaiting = () => {
    clearTimeout(timer);
    if (frame) cancelAnimationFrame(frame);
  };
  const waitForRest = () => {
    stopWaiting();
    // In a frame: on a busy page, pending scroll events wait for it too, and are dispatched first.
    timer = setTimeout(() => {
      frame = requestAnimationFrame(() => (gesture === 'swipe' || listener.isAligned()) && rest());
    }, SETTLE_MS);
  };
  const rest = () => {
    if (!moving || touching) return;
    moving = false;
    stopWaiting();
    expected = viewport.scrollLeft;
    listener.onRest(gesture);
  };
  const begin = () => {
    if (!moving && !touching && performance.now() - gestureTime > GESTURE_MS) gesture = 'scroll';
    moving = true;
    waitForRest();
  };

  on('scroll', () => {
    if (Math.abs(viewport.scrollLeft - expected) < 1) return;
    expected = Number.NaN;
    begin();
    listener.onMove();
  });
  on('scrollend', rest);
  on('wheel', () => touching || noteGesture('wheel'));
  const noteTouches = (event: Event) => {
    touching = (event as TouchEvent).touches.length > 0;
    noteGesture('swipe');
    if (!touching) begin();
  };
  on('touchmove touchend touchcancel', noteTouches);
  on('touchstart', (event) => {
    // A touch ends on the element where it began, which a changed list may have removed from the strip by then.
    on('touchend touchcancel', noteTouches, event.target as EventTarget);
    noteTouches(event);
  });

  // Flung before it was watched: the browser takes it on to where the fling ends, whatever it is told meanwhile (W1).
  if (!listener.isAligned()) {
    noteGesture('swipe');
    begin();
  }

  return {
    isLive: () => touching || moving,
    expect: (position) => {
      expected = position;
    },
    begin,
    stop() {
      abort.abort();
      stopWaiting();
    },
  };
}
