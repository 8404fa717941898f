/** Safari refuses more than a hundred history writes in 30 seconds (R13). */
const WRITE_MS = 300;

export interface Throttled {
  ask(): void;
  /** Call when it was done by other means. */
  note(): void;
  /** Drops a pending call. */
  cancel(): void;
}

/**
 * Throttles an action: it runs at once, and no more than once in 300 ms; calls in between make it run once, at the end.
 *
 * @param act returns whether there was anything to do
 */
export function throttle(act: () => boolean): Throttled {
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const note = () => {
    last = performance.now();
  };
  const run = () => {
    timer = undefined;
    if (act()) note();
  };
  return {
    note,
    cancel,
    ask() {
      const wait = last + WRITE_MS - performance.now();
      if (wait <= 0) run();
      else timer ??= setTimeout(run, wait);
    },
  };
}
