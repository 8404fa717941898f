import { isTaken } from './taken.js';

/**
 * Where the arrow keys are heard: `"focus"`, while focus is in the gallery (A26); `"page"`, anywhere on a page that is
 * one gallery, while it is in view and nobody types; `"off"`, nowhere.
 */
export type Keyboard = 'focus' | 'page' | 'off';

/** How a gallery is moved by keys. */
export interface Keys {
  readonly keyboard: Keyboard;
  /** Tells which keys are meant for something else. It comes after the first load, if at all; without it all of them are. */
  readonly isTaken: { current: ((event: KeyboardEvent, root: HTMLElement) => boolean) | null };
  /** Takes a key that was pressed anywhere on the page. */
  onPageKey(event: KeyboardEvent): void;
  /** Takes one that was pressed inside the gallery. */
  onKey(event: KeyboardEvent): void;
}

/** Galleries on this page that listen to all of it. */
const pageWide = new Set<Element>();

/** From now on keys are heard, unless they are off; anywhere on the page, where it says so, for the gallery most in view (A26). Returns how to stop. */
export function hearKeys(root: Element, keys: Keys): () => void {
  keys.isTaken.current = keys.keyboard === 'off' ? null : isTaken;
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
