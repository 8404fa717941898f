/** What uses the arrow keys itself, inside a caption or elsewhere on the page. */
const OWNS_ARROWS =
  'input,textarea,select,audio,video,iframe,[contenteditable]:not([contenteditable=false]),' +
  '[role=slider],[role=tab],[role^=menu],[role^=spin],[role^=radio],[role^=tree],[role$=box],[role$=grid]';

/** Whether a key is meant for something else (A26). `shift`: whether Shift makes it another key. */
export function isForeignKey(event: KeyboardEvent, root: HTMLElement, shift = event.shiftKey): boolean {
  if (event.defaultPrevented || event.isComposing) return true;
  if (event.altKey || event.ctrlKey || event.metaKey || shift) return true;
  const owner = (event.composedPath()[0] as Element).closest?.(OWNS_ARROWS);
  // A gallery may be inside a widget of the page, such as a tab panel: what is around the gallery does not count.
  return Boolean(owner && !owner.contains(root));
}
