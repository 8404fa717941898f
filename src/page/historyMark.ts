import { isObject } from '../data/readable.js';

/** The name of our mark in the history state, beside the state of others (R12). */
const MARK = 'inpics';

/** Whose lightbox a history entry belongs to: the anchor of the photo that it was opened on. */
export function markOf(state: unknown): unknown {
  return isObject(state) && MARK in state ? state[MARK] : undefined;
}

/** The state of a lightbox's entry. State that is not an object has no room for a mark, and stays in the entry below. */
export function marked(state: unknown, anchor: string): object {
  return { ...(isObject(state) && state), [MARK]: anchor };
}

export function unmarked(state: unknown): object {
  const { [MARK]: _, ...others } = state as Record<string, unknown>;
  return others;
}
