/** One place in the history: its address, and what the page keeps beside it. */
export interface HistoryEntry {
  readonly href: string;
  readonly state: unknown;
}

/**
 * How a `DeepLink` speaks with the history: the browser's own, or a router's that wants to be asked. It is to stay the same
 * object from one render to the next.
 */
export interface Navigation {
  /** The entry that the reader is on: its whole address, and the state beside it. */
  read(): HistoryEntry;
  /** Adds an entry and goes there, without loading anything. */
  push(href: string, state: unknown): void;
  /** Gives the current entry another address and state. */
  replace(href: string, state: unknown): void;
  /** One entry back; may take its time. */
  back(): void;
  /**
   * Calls back when the reader is on another entry: by Back or Forward ("history"), or by a link in the page ("link").
   * Not for `push` and `replace`. Returns how to stop that.
   */
  subscribe(listener: (via: 'history' | 'link', event?: unknown) => void): () => void;
}

/**
 * Next's router follows what a page writes into the history, unless its own mark is on it, by which it knows what it wrote
 * itself. It puts the mark back. Before it listens nobody would, and Back to an entry without one loads the page anew.
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
    // Browsers tell of links to a place in the page and of Back in the same words.
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
