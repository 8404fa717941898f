/** How the reader moves the strip with their own hands. */
export type Gesture = 'swipe' | 'wheel' | 'scroll';

/** What a movement tells the strip. */
export interface MovementListener {
  /** The strip came to another place under the reader's hands. */
  onMove(): void;
  /** It has come to rest, and nothing touches it. */
  onRest(gesture: Gesture): void;
  /** Whether a slide fills the viewport: a scrollbar held between two photos rests nowhere. */
  isAligned(): boolean;
}

export interface Movement {
  /** Whether a finger, a fling, a wheel or a scrollbar has the strip: nobody else may write its position then (W1). */
  isLive(): boolean;
  /** The position that the strip was just given: a scroll event that finds it there is no movement. */
  expect(position: number): void;
  /** Starts to wait for rest, without having seen how the movement began. */
  begin(): void;
  stop(): void;
}

/** Without a scroll event for this long the strip rests, where there is no `scrollend` to say so (WebKit). */
const SETTLE_MS = 150;

/** A scroll this soon after a finger or a wheel is its doing. */
const GESTURE_MS = 300;

/** Tells the reader's own scrolling from ours, what it was, and when it has come to rest. Passive: it never holds it up. */
export function watchMovement(viewport: HTMLElement, listener: MovementListener): Movement {
  const abort = new AbortController();
  const on = (names: string, handler: (event: Event) => void) => {
    for (const name of names.split(' '))
      viewport.addEventListener(name, handler, { passive: true, signal: abort.signal });
  };

  let touching = false;
  let moving = false;
  let expected = viewport.scrollLeft;
  let gesture: Gesture = 'scroll';
  let gestureTime = -GESTURE_MS;
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
    // In a frame: on a busy page the scroll events that tell of a movement wait for it as well, and come before.
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
    // A finger's end is told to the element where it began, which a changed list may have taken out of the strip by then.
    for (const name of ['touchend', 'touchcancel'])
      event.target?.addEventListener(name, noteTouches, { passive: true, signal: abort.signal });
    noteTouches(event);
  });

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
