/** Whether the reader prefers reduced motion (A50). Read each time, since it can change while the page is open. */
export function prefersReducedMotion(): boolean {
  return globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
}
