import type { HistoryEntry, Navigation } from '../../src/index.js';

/** A model of the browser's history for tests: going back is asynchronous, and a link drops the entries ahead. */
export interface ModelHistory {
  readonly navigation: Navigation;
  /** From the first entry to the last. */
  readonly entries: readonly HistoryEntry[];
  /** Which of them the reader is on. */
  readonly at: number;
  readonly here: HistoryEntry;
  /** How often it was written to. */
  readonly writes: number;
  /** How many listeners there are. */
  readonly listeners: number;
  /** The reader's own Back and Forward. Past the ends nothing happens. */
  go(by: number): void;
  /** Follows a link to a place in the page. */
  follow(hash: string): void;
  /** Other code writes to it, as a router does. */
  navigate(href: string, state?: unknown): void;
  /** Carries out what `back()` requested. */
  settle(): void;
}

export function modelHistory(href = 'https://site.test/story', state: unknown = null): ModelHistory {
  let entries: HistoryEntry[] = [{ href, state }];
  let at = 0;
  let writes = 0;
  let due = 0;
  const listeners = new Set<Parameters<Navigation['subscribe']>[0]>();
  const here = () => entries[at] as HistoryEntry;
  const made = (to: string, next: unknown): HistoryEntry => ({
    href: new URL(to, here().href).href,
    state: structuredClone(next),
  });
  const tell = (via: 'history' | 'link') => {
    for (const listener of listeners) listener(via, { type: 'popstate' });
  };
  const add = (entry: HistoryEntry) => {
    entries = [...entries.slice(0, at + 1), entry];
    at++;
  };
  const go = (by: number) => {
    if (!entries[at + by]) return;
    at += by;
    tell('history');
  };
  return {
    navigation: {
      read: here,
      push(to, next) {
        writes++;
        add(made(to, next));
      },
      replace(to, next) {
        writes++;
        entries = entries.map((entry, place) => (place === at ? made(to, next) : entry));
      },
      back() {
        due++;
      },
      subscribe(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    get entries() {
      return entries;
    },
    get at() {
      return at;
    },
    get here() {
      return here();
    },
    get writes() {
      return writes;
    },
    get listeners() {
      return listeners.size;
    },
    go,
    follow(hash) {
      add(made(hash, null));
      tell('link');
    },
    navigate: (to, next = null) => add(made(to, next)),
    settle() {
      for (; due; due--) go(-1);
    },
  };
}
