/** A point of the page, in CSS pixels from the corner of its window. */
export interface Point {
  x: number;
  y: number;
}

/** Hands an event to the browser's own input, as `Input.dispatchTouchEvent` of the DevTools protocol. */
export type SendTouch = (event: {
  type: 'touchStart' | 'touchMove' | 'touchEnd';
  touchPoints: Point[];
}) => Promise<unknown>;

/** A real touch: it scrolls, snaps and flings as under a finger. */
export interface Finger {
  /** In a straight line, in so many steps. */
  moveTo(point: Point, steps?: number): Promise<void>;
  /** Lets go. A finger that was still moving flings. */
  lift(): Promise<void>;
}

/** Puts a finger down. */
export async function putDown(send: SendTouch, point: Point): Promise<Finger> {
  let at = point;
  await send({ type: 'touchStart', touchPoints: [at] });
  return {
    async moveTo(end, steps = 6) {
      for (const point of line(at, end, steps)) {
        at = point;
        await send({ type: 'touchMove', touchPoints: [at] });
      }
    },
    async lift() {
      await send({ type: 'touchEnd', touchPoints: [] });
    },
  };
}

/** A finger that rests this long before it is lifted does not fling. */
const HOLD_MS = 150;

/** By the clock, where no frames can be waited for: in another page, or in one without JavaScript. */
export const holdByTheClock = () => new Promise((resolve) => setTimeout(resolve, HOLD_MS));

/** A whole touch: along, held for a moment, so that it ends where the finger is, and up. */
export async function swipeBy(finger: Finger, to: Point, hold: () => Promise<unknown>): Promise<void> {
  await finger.moveTo(to);
  await hold();
  await finger.moveTo(to, 1);
  await finger.lift();
}

/** The points of a straight line without its start. */
export function line(from: Point, to: Point, steps: number): Point[] {
  const mix = (start: number, end: number, share: number) => start + (end - start) * share;
  return Array.from({ length: steps }, (_, step) => {
    const share = (step + 1) / steps;
    return { x: mix(from.x, to.x, share), y: mix(from.y, to.y, share) };
  });
}
