/** A point of the page, in CSS pixels from the corner of its window. */
export interface Point {
  x: number;
  y: number;
}

/** Hands an event to the browser's own input, as `Input.dispatchTouchEvent` of the DevTools protocol. */
export type SendTouch = (event: {
  type: 'touchStart' | 'touchMove' | 'touchEnd';
  touchPoints: (Point & { id?: number })[];
}) => Promise<unknown>;

/** A real touch: it scrolls, snaps and flings as under a finger. */
export interface Finger {
  /** Moves in a straight line, in a number of steps. */
  moveTo(point: Point, steps?: number): Promise<void>;
  /** Lifts it. A finger that was still moving flings. */
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

/** Several real fingers on the screen at once. */
export interface Fingers {
  /** Moves each in a straight line to its own point, all in the same number of steps. */
  moveTo(points: readonly Point[], steps?: number): Promise<void>;
  /** Puts another down. */
  add(point: Point): Promise<void>;
  /** Lifts one; the others stay. `moveTo` takes a point for each that stays. */
  liftOne(which: number): Promise<void>;
  lift(): Promise<void>;
}

/** Puts several fingers down, one after the other. */
export async function putDownAll(send: SendTouch, points: readonly Point[]): Promise<Fingers> {
  let fingers = points.map((point, id) => ({ ...point, id }));
  for (const count of fingers.keys()) await send({ type: 'touchStart', touchPoints: fingers.slice(0, count + 1) });
  return {
    async moveTo(ends, steps = 6) {
      const ways = fingers.map((finger, index) => line(finger, ends[index] ?? finger, steps));
      for (let step = 0; step < steps; step += 1) {
        fingers = fingers.map((finger, index) => ({ ...finger, ...ways[index]?.[step] }));
        await send({ type: 'touchMove', touchPoints: fingers });
      }
    },
    async add(point) {
      fingers = [...fingers, { ...point, id: fingers.length }];
      await send({ type: 'touchStart', touchPoints: fingers });
    },
    async liftOne(which) {
      const lifted = fingers.filter((_, index) => index === which);
      fingers = fingers.filter((_, index) => index !== which);
      await send({ type: 'touchEnd', touchPoints: lifted });
    },
    async lift() {
      await send({ type: 'touchEnd', touchPoints: [] });
    },
  };
}

/** A finger that rests this long before it is lifted does not fling. */
const HOLD_MS = 150;

/** Holds by the clock where frames cannot be awaited: in another page, or in one without JavaScript. */
export const holdByTheClock = () => new Promise((resolve) => setTimeout(resolve, HOLD_MS));

/** A whole touch: moves, holds for a moment, so that it ends where the finger is, and lifts. */
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
