/** Galleries on this page that listen to all of it. */
const pageWide = new Set<Element>();

/** Hears keys anywhere on the page, for the gallery that is most in view (A26). Returns how to stop. */
export function listenOnPage(root: Element, handle: (event: KeyboardEvent) => void): () => void {
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
