/** A press that wanders less than this, in pixels, is a tap or a click (A47). */
export const SLOP_PX = 8;

/** Only what a pointer did in the last moments says how fast it let go. */
const SPEED_WINDOW_MS = 60;

/** Listens to one element until all that listens there is told to stop. */
export type Listen = <Name extends keyof HTMLElementEventMap>(
  name: Name,
  handler: (event: HTMLElementEventMap[Name]) => void,
  options?: AddEventListenerOptions,
) => void;

export function listenTo(element: HTMLElement, signal: AbortSignal): Listen {
  return (name, handler, options) => element.addEventListener(name, handler, { ...options, signal });
}

/** Where on the page's window something happened, in CSS pixels. */
export function pointOf({ clientX, clientY }: MouseEvent): { x: number; y: number } {
  return { x: clientX, y: clientY };
}

/**
 * Keeps the next click from everybody while that is on: what was a drag is no click besides. A browser need not make one of
 * a drag, and what is pressed after that, by a pointer or a key, is a click again.
 */
export function watchClick(on: Listen): { isSwallowed: boolean } {
  const click = { isSwallowed: false };
  for (const name of ['pointerdown', 'keydown'] as const)
    on(name, () => {
      click.isSwallowed = false;
    });
  on(
    'click',
    (event) => {
      if (!click.isSwallowed) return;
      click.isSwallowed = false;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  return click;
}

/** Where a pointer came along. */
export interface Trail {
  clear(): void;
  add(event: PointerEvent): void;
  /** How fast it moved when that happened, in pixels a millisecond. Held still for a moment before, it had no speed. */
  speedAt(event: PointerEvent): { x: number; y: number };
}

export function createTrail(): Trail {
  let points: { x: number; y: number; time: number }[] = [];
  return {
    clear() {
      points = [];
    },
    add(event) {
      points.push({ ...pointOf(event), time: event.timeStamp });
    },
    speedAt({ timeStamp }) {
      const from = points.find(({ time }) => timeStamp - time < SPEED_WINDOW_MS);
      const to = points[points.length - 1];
      // Some browsers tell the time so roughly, for the reader's privacy, that all of it happened at once.
      const along = (axis: 'x' | 'y') => (from && to ? (to[axis] - from[axis]) / (to.time - from.time || Infinity) : 0);
      return { x: along('x'), y: along('y') };
    },
  };
}
