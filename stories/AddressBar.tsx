import { type ReactNode, useState, useSyncExternalStore } from 'react';
import type { HistoryEntry, Navigation } from '../src/index.js';

/** A history of the story's own, with the controls that a browser has: the address, Back and Forward. */
export function AddressBar({ start, children }: { start: string; children: (navigation: Navigation) => ReactNode }) {
  const [history] = useState(() => storyHistory(new URL(start, 'https://example.com').href));
  const href = useSyncExternalStore(history.onChange, () => history.navigation.read().href);
  return (
    <>
      <p className="page-address">
        <button type="button" className="page-button" onClick={() => history.go(-1)}>
          Back
        </button>
        <button type="button" className="page-button" onClick={() => history.go(1)}>
          Forward
        </button>
        <output aria-label="Address">{href}</output>
      </p>
      {children(history.navigation)}
    </>
  );
}

function storyHistory(start: string) {
  let entries: HistoryEntry[] = [{ href: start, state: null }];
  let at = 0;
  const readers = new Set<() => void>();
  const listeners = new Set<Parameters<Navigation['subscribe']>[0]>();
  const set = (next: HistoryEntry[], place: number) => {
    entries = next;
    at = place;
    for (const reader of readers) reader();
  };
  const go = (by: number) => {
    if (!entries[at + by]) return;
    set(entries, at + by);
    for (const listener of listeners) listener('history', new Event('popstate'));
  };
  const navigation: Navigation = {
    read: () => entries[at] as HistoryEntry,
    push: (href, state) => set([...entries.slice(0, at + 1), { href, state }], at + 1),
    replace: (href, state) => set(Object.assign([...entries], { [at]: { href, state } }), at),
    back: () => go(-1),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const onChange = (reader: () => void) => {
    readers.add(reader);
    return () => void readers.delete(reader);
  };
  return { navigation, go, onChange };
}
