const MISSING = {
  styles: 'the style sheet is missing, so the photos are stacked below each other.',
  extras: 'the style sheet for Interstitials and EndCard is missing, so the stage can change its height.',
};

/** Warns once per page, however many galleries it has (W15). */
const warned = new Set<keyof typeof MISSING>();

/** Warns in development if a stylesheet is missing for an element that is laid out. */
export function checkForStyles(element: HTMLElement | null | undefined, sheet: keyof typeof MISSING): void {
  // Where nothing is laid out (jsdom, happy-dom, a closed tab), no stylesheet is missed.
  if (warned.has(sheet) || !element?.clientWidth) return;
  if (getComputedStyle(element).getPropertyValue(`--inpics-${sheet}`)) return;
  warned.add(sheet);
  console.warn(`inpics: ${MISSING[sheet]} Add import 'inpics/${sheet}.css' once.`);
}
