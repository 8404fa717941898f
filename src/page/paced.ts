/** Safari refuses more than a hundred writes in half a minute (R13). */
const WRITE_MS = 300;

export interface Paced {
  ask(): void;
  /** It was done by other means. */
  note(): void;
  /** Forgets what was asked for. */
  cancel(): void;
}

/**
 * Something that is done at once, and no more than once in 300 ms: what is asked for meanwhile is done once, at the end.
 *
 * @param act returns whether there was anything to do
 */
export function paced(act: () => boolean): Paced {
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
