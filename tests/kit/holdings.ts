/** What a page holds on behalf of the code in it. */
export interface Holdings {
  /** Each listener that is still there, as `"viewport scroll"` on a part, else `"Document keydown"`. */
  listeners(): string[];
  /** How many elements are still being observed. */
  observed(): number;
  /** Ends the watch, and gives the page its own functions back. */
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

/** Counts listeners and observers from now on. jsdom has no ResizeObserver: one that never calls back stands in for it. */
export function watchHoldings(): Holdings {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const { ResizeObserver } = globalThis;
  let held: Listener[] = [];
  const observed = new Map<object, number>();

  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, handler, options) {
    const target = this ?? window;
    const signal = typeof options === 'object' ? options?.signal : undefined;
    held.push({ target, type, handler, capture: captures(options), signal });
    addEventListener.call(target, type, handler, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type, handler, options) {
    const target = this ?? window;
    held = held.filter(
      (each) =>
        each.target !== target || each.type !== type || each.handler !== handler || each.capture !== captures(options),
    );
    removeEventListener.call(target, type, handler, options);
  };
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
        // React listens for `load` and `error` on each picture and frame itself, and for all there is on an element that a
        // part is put into, such as a bar; it lets them go with their elements.
        .filter(({ target, signal }) => !signal?.aborted && !isPicture(target) && !isGonePlace(target))
        .map(({ target, type }) => `${nameOf(target)} ${type}`)
        .sort(),
    observed: () => Array.from(observed.values()).reduce((sum, count) => sum + count, 0),
    stop() {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
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
  return (target instanceof HTMLElement && target.dataset.inpics) || target.constructor.name;
}
