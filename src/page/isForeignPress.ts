/** Whether a press has been handled already, or is the browser's: with a modifier key, a link opens elsewhere. */
export function isForeignPress(event: MouseEvent | KeyboardEvent): boolean {
  return event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
}
