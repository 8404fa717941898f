/** A press that moves less than this, in pixels, is a tap or a click (A47). */
export const SLOP_PX = 8;

/** Only a pointer's last moments determine its release speed. */
const SPEED_WINDOW_MS = 60;

/** Listens to one element until its signal aborts. */
export type Listen = <Name extends keyof HTMLElementEventMap>(
  name: Name,
  handler: (event: HTMLElementEventMap[Name]) => void,
  options?: AddEventListenerOptions,
) => void;

export function listenTo(element: HTMLElement, signal: AbortSignal): Listen {
  return (name, handler, options) => element.addEventListener(name, handler, { ...options, signal });
}

/** Where in the window something happened, in CSS pixels. */
export function pointOf({ clientX, clientY }: MouseEvent): { x: number; y: number } {
  return { x: clientX, y: clientY };
}

/**
 * Swallows the next click while `isSwallowed` is set: a drag must not be a click as well. A browser may fire no click after a
 * drag, so the next press, by pointer or key, resets it.
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

/** The path of a pointer. */
export interface Trail {
  clear(): void;
  add(event: PointerEvent): void;
  /** Its speed at this event, in pixels per millisecond; 0 if it was held still just before. */
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
      // Some browsers round the time so coarsely, for privacy, that all points have the same one.
      const along = (axis: 'x' | 'y') => (from && to ? (to[axis] - from[axis]) / (to.time - from.time || Infinity) : 0);
      return { x: along('x'), y: along('y') };
    },
  };
}
