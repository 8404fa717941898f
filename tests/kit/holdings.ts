/** What a page holds on behalf of the code in it. */
export interface Holdings {
  /** Each remaining listener, as `"viewport scroll"` on a part, else `"Document keydown"`. */
  listeners(): string[];
  /** How many elements are still being observed. */
  observed(): number;
  /** Stops counting, and restores the page's own functions. */
  stop(): void;
}

interface Listener {
  readonly target: EventTarget;
  readonly type: string;
  readonly handler: unknown;
  readonly capture: boolean;
  readonly signal: AbortSignal | undefined;
}

const captures = (options: unknown) =>
  typeof options === 'object' ? !!(options as EventListenerOptions)?.capture : !!options;

/** Counts listeners and observers from now on. jsdom has no ResizeObserver: a stub that never calls back replaces it. */
export function watchHoldings(): Holdings {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const { ResizeObserver } = globalThis;
  let held: Listener[] = [];
  const observed = new Map<object, number>();

  type Args = Parameters<EventTarget['addEventListener']>;
  const note = (target: EventTarget, [type, handler, options]: Args) => {
    const signal = typeof options === 'object' ? options?.signal : undefined;
    held.push({ target, type, handler, capture: captures(options), signal });
  };
  const forget = (target: EventTarget, [type, handler, options]: Args) => {
    held = held.filter(
      (each) =>
        each.target !== target || each.type !== type || each.handler !== handler || each.capture !== captures(options),
    );
  };
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...args) {
    note(this, args);
    addEventListener.apply(this, args);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, ...args) {
    forget(this, args as Args);
    removeEventListener.apply(this, args);
  };
  // In a test environment, the window's own functions are copies bound to it.
  const { addEventListener: listen, removeEventListener: leave }: EventTarget = globalThis.window;
  Object.assign(globalThis, {
    addEventListener(...args: Args) {
      note(window, args);
      listen(...args);
    },
    removeEventListener(...args: Args) {
      forget(window, args);
      leave(...args);
    },
  });
  globalThis.ResizeObserver = class implements ResizeObserver {
    observe() {
      observed.set(this, (observed.get(this) ?? 0) + 1);
    }
    unobserve() {
      observed.set(this, (observed.get(this) ?? 0) - 1);
    }
    disconnect() {
      observed.delete(this);
    }
  };

  return {
    listeners: () =>
      held
        // React itself listens for `load` and `error` on each image and iframe, and for every event on an element that a portal
        // renders into, such as a bar. These listeners are released with their elements.
        .filter(({ target, signal }) => !signal?.aborted && !isPicture(target) && !isGonePlace(target))
        .map(({ target, type }) => `${nameOf(target)} ${type}`)
        .sort(),
    observed: () => Array.from(observed.values()).reduce((sum, count) => sum + count, 0),
    stop() {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
      Object.assign(globalThis, { addEventListener: listen, removeEventListener: leave });
      globalThis.ResizeObserver = ResizeObserver;
    },
  };
}

function isPicture(target: EventTarget): boolean {
  return target instanceof HTMLImageElement || target instanceof HTMLIFrameElement;
}

const PLACES = '[data-inpics="bar"], [data-insert] > [data-inpics="figure"]';

function isGonePlace(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches(PLACES) && !target.isConnected;
}

function nameOf(target: EventTarget): string {
  if (target === window) return 'Window';
  return (target instanceof HTMLElement && target.dataset.inpics) || target.constructor.name;
}
