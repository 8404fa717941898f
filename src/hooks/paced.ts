/** Safari refuses more than a hundred writes in half a minute (R13). */
const WRITE_MS = 300;

/** Something that is done at once, and no more than once in 300 ms: what is asked for meanwhile is done once, at the end. */
export interface Paced {
  ask(): void;
  /** Somebody else did it. */
  note(): void;
  /** Forgets what was asked for. */
  cancel(): void;
}

export function paced(act: () => void): Paced {
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
    note();
    act();
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
