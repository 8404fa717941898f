import { attempt } from './attempt.js';

/**
 * Listens for every sign that the reader is reading: focus entering the gallery, a key, a press, a touch, a mouse drag, a wheel
 * that moves the strip, selected text. Passive: it blocks nothing.
 *
 * @param button the button that starts the photos; pressing it is no sign
 */
export function listenForReading(
  root: HTMLElement,
  button: () => Element | null,
  onReading: () => void,
  signal: AbortSignal,
): void {
  const onEvent = (event: Event) => {
    const target = event.target as Element;
    const isButton = Boolean(button()?.contains(target));
    // The button handles a press itself. Tabbing to it, though, is focus entering the gallery.
    if (isButton && !(event.type === 'focusin' && isByKey(target))) return;
    if (event.type === 'wheel' && !isAcross(event as WheelEvent)) return;
    onReading();
  };
  for (const name of ['focusin', 'keydown', 'pointerdown', 'touchstart', 'wheel'])
    root.addEventListener(name, onEvent, { passive: true, signal });
  document.addEventListener(
    'selectionchange',
    () => {
      const selection = document.getSelection();
      if (selection && !selection.isCollapsed && root.contains(selection.anchorNode)) onReading();
    },
    { signal },
  );
  // What happens in a frame, such as an advertisement's, reaches this page only as the loss of focus.
  const onBlur = () => {
    const { activeElement } = root.getRootNode() as Document | ShadowRoot;
    if (activeElement?.matches('iframe') && root.contains(activeElement)) onReading();
  };
  // In a later task: in Firefox the frame does not have focus before.
  window.addEventListener('blur', () => setTimeout(onBlur), { signal });
}

/** A vertical wheel scrolls the page, past the gallery. */
function isAcross({ deltaX, deltaY, shiftKey }: WheelEvent): boolean {
  return shiftKey || Math.abs(deltaX) > Math.abs(deltaY);
}

/** Whether focus is visible: not after a mouse press. Old test engines lack the selector. */
function isByKey(element: Element): boolean {
  return attempt(() => element.matches(':focus-visible')) ?? false;
}
