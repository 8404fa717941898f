import { isObject } from '../data/readable.js';

/** Under this name our mark stands beside the state of others (R12). */
const MARK = 'inpics';

/** Whose lightbox an entry of the history belongs to: the anchor of the photo that it was opened on. */
export function markOf(state: unknown): unknown {
  return isObject(state) && MARK in state ? state[MARK] : undefined;
}

/** The state of a lightbox's entry. What is no object has no room for a mark, and stays in the entry beneath. */
export function marked(state: unknown, anchor: string): object {
  return { ...(isObject(state) && state), [MARK]: anchor };
}

export function unmarked(state: unknown): object {
  const { [MARK]: _, ...others } = state as Record<string, unknown>;
  return others;
}
