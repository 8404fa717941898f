/** Whether the reader asked for no movement (A50). Asked each time, since it may change while the page is open. */
export function prefersReducedMotion(): boolean {
  return globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
}
