/** What has focus in the shadow root around an element, or else in the page. */
export function focusedAround(element: Element): HTMLElement | null {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return (activeElement ?? document.activeElement) as HTMLElement | null;
}

/** Focus on a button that goes, goes where it is of use, never to the page's body (A15); the page stays where it is (W11). */
export function passFocus(going: Element, to: HTMLElement | null): void {
  if (going.contains(focusedAround(going))) to?.focus({ preventScroll: true });
}
