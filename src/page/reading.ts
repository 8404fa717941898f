import { attempt } from './attempt.js';

/**
 * Hears all by which a reader shows that they read: focus that comes into the gallery, a key, a press, a finger, a mouse
 * that drags, a wheel that moves the strip, words that are selected. Passive: nothing is held up.
 *
 * @param button what is pressed to be shown the photos: no sign by itself
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
    // A press on it is answered by the button. A Tab key that comes to it comes into the gallery.
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
}

/** A wheel that goes down scrolls the page, past the gallery. */
function isAcross({ deltaX, deltaY, shiftKey }: WheelEvent): boolean {
  return shiftKey || Math.abs(deltaX) > Math.abs(deltaY);
}

/** Whether focus shows: not after a press of the mouse. Old engines of tests know no such selector. */
function isByKey(element: Element): boolean {
  return attempt(() => element.matches(':focus-visible')) ?? false;
}
