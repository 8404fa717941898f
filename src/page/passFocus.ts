/** The focused element in the shadow root around an element, or else in the page. */
export function focusedAround(element: Element): HTMLElement | null {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return (activeElement ?? document.activeElement) as HTMLElement | null;
}

/** Moves focus from a button that goes away to where it is useful, never to the page's body (A15), without scrolling (W11). */
export function passFocus(going: Element, to: HTMLElement | null): void {
  if (going.contains(focusedAround(going))) to?.focus({ preventScroll: true });
}
