/** One history entry: its URL, and the state that the page keeps with it. */
export interface HistoryEntry {
  readonly href: string;
  readonly state: unknown;
}

/**
 * How a `DeepLink` uses the history: the browser's own, or that of a router that must be asked. Pass the same object in each
 * render.
 */
export interface Navigation {
  /** The current entry: its absolute URL and its state. */
  read(): HistoryEntry;
  /** Adds an entry and goes to it, without loading anything. */
  push(href: string, state: unknown): void;
  /** Replaces the current entry's URL and state. */
  replace(href: string, state: unknown): void;
  /** Goes back one entry; may be asynchronous. */
  back(): void;
  /**
   * Calls back when the reader is on another entry: by Back or Forward ("history"), or by a link in the page ("link").
   * Not for `push` and `replace`. Returns how to stop.
   */
  subscribe(listener: (via: 'history' | 'link', event?: unknown) => void): () => void;
}

/**
 * Next's router follows what a page writes to the history, unless that carries the mark of the router's own writes. So the mark
 * is removed, and the router puts it back. Before the router listens, nothing would, and Back to an entry without the mark
 * reloads the page.
 */
function forRouter(state: unknown): unknown {
  if (!Object.hasOwn(history, 'pushState') || !(state as { __NA?: unknown } | null)?.__NA) return state;
  return { ...(state as object), __NA: undefined };
}

/** The browser's own history. */
export const browserNavigation: Navigation = {
  read: () => ({ href: location.href, state: history.state }),
  push: (href, state) => history.pushState(forRouter(state), '', href),
  replace: (href, state) => history.replaceState(forRouter(state), '', href),
  back: () => history.back(),
  subscribe(listener) {
    // Browsers fire the same event for links within the page and for Back.
    let followed: string | undefined;
    const onClick = (event: Event) => {
      const link = (event.composedPath()[0] as Element).closest?.('a');
      followed = event.defaultPrevented ? undefined : link?.href;
    };
    const onPopState = (event: Event) => {
      listener(followed === location.href ? 'link' : 'history', event);
      followed = undefined;
    };
    addEventListener('click', onClick);
    addEventListener('popstate', onPopState);
    return () => {
      removeEventListener('click', onClick);
      removeEventListener('popstate', onPopState);
    };
  },
};
