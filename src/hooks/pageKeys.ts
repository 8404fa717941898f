import type { RefObject } from 'react';

type Root = RefObject<HTMLElement | null>;

/** Galleries on this page that listen to all of it. One that waits for its photos has no element yet (W23). */
const pageWide = new Set<Root>();

/** Hears keys anywhere on the page, for the gallery that is most in view (A26). Returns how to stop. */
export function listenOnPage(root: Root, handle: (event: KeyboardEvent) => void): () => void {
  const listen = (event: KeyboardEvent) => {
    if (root === mostInView()) handle(event);
  };
  pageWide.add(root);
  document.addEventListener('keydown', listen);
  return () => {
    pageWide.delete(root);
    document.removeEventListener('keydown', listen);
  };
}

function mostInView(): Root | undefined {
  let most: Root | undefined;
  let mostPixels = 0;
  for (const root of pageWide) {
    const box = root.current?.getBoundingClientRect();
    const pixels = box?.width ? Math.min(box.bottom, innerHeight) - Math.max(box.top, 0) : 0;
    if (pixels > mostPixels) [most, mostPixels] = [root, pixels];
  }
  return most;
}
