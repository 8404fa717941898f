/** Whether somebody else has answered a press already, or it is the browser's: with a key held down a link opens elsewhere. */
export function isLeftAlone(event: MouseEvent | KeyboardEvent): boolean {
  return event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
}
