const MISSING = {
  styles: 'the stylesheet is missing, so the photos stand below each other.',
  extras: 'the style sheet of Interstitials and EndCard is missing, so the stage may change its height.',
};

/** Once a page, however many galleries it has (W15). */
const warned = new Set<keyof typeof MISSING>();

/** Says in development that a style sheet is missing, where something of it is laid out without it. */
export function checkForStyles(element: HTMLElement | null | undefined, sheet: keyof typeof MISSING): void {
  // Where nothing is laid out (jsdom, happy-dom, a closed tab) nobody misses a stylesheet.
  if (warned.has(sheet) || !element?.clientWidth) return;
  if (getComputedStyle(element).getPropertyValue(`--inpics-${sheet}`)) return;
  warned.add(sheet);
  console.warn(`inpics: ${MISSING[sheet]} Write import 'inpics/${sheet}.css' once.`);
}
