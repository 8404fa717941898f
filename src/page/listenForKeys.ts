import { isForeignKey } from './isForeignKey.js';

/**
 * Where the arrow keys work: `"focus"`, while focus is in the gallery (A26); `"page"`, anywhere on a page that is one gallery,
 * while it is in view and the reader is not typing; `"off"`, nowhere.
 */
export type Keyboard = 'focus' | 'page' | 'off';

/** How keys move a gallery. */
export interface Keys {
  readonly keyboard: Keyboard;
  /** Whether a key is meant for something else. Loaded after the first load, if at all; without it, every key is. */
  readonly isForeignKey: { current: ((event: KeyboardEvent, root: HTMLElement) => boolean) | null };
  /** Handles a key pressed anywhere on the page. */
  onPageKey(event: KeyboardEvent): void;
  /** Handles a key pressed inside the gallery. */
  onKey(event: KeyboardEvent): void;
}

/** The galleries that listen to the whole page. */
const pageWide = new Set<Element>();

/** Starts handling keys, unless they are off; with `"page"`, for the gallery most in view (A26). Returns how to stop. */
export function listenForKeys(root: Element, keys: Keys): () => void {
  keys.isForeignKey.current = keys.keyboard === 'off' ? null : isForeignKey;
  if (keys.keyboard !== 'page') return () => {};
  const listen = (event: KeyboardEvent) => {
    if (root === mostInView()) keys.onPageKey(event);
  };
  pageWide.add(root);
  document.addEventListener('keydown', listen);
  return () => {
    pageWide.delete(root);
    document.removeEventListener('keydown', listen);
  };
}

function mostInView(): Element | undefined {
  let most: Element | undefined;
  let mostPixels = 0;
  for (const root of pageWide) {
    const box = root.getBoundingClientRect();
    const pixels = box.width ? Math.min(box.bottom, innerHeight) - Math.max(box.top, 0) : 0;
    if (pixels > mostPixels) [most, mostPixels] = [root, pixels];
  }
  return most;
}
