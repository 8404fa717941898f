/** Calls back when an element's size changes, and once at the start, if the browser can tell. Returns how to stop. */
export function observeSize(element: Element, onChange: () => void): () => void {
  if (!globalThis.ResizeObserver) return () => {};
  const observer = new ResizeObserver(onChange);
  observer.observe(element);
  return () => observer.disconnect();
}
