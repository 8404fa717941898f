/** Once a page, however many galleries it has (W15). */
let warned = false;

/** Says in development that the style sheet of the optional parts is missing, where one of them is laid out without it. */
export function checkForExtras(element: HTMLElement): void {
  // Where nothing is laid out (jsdom, happy-dom, a closed tab) nobody misses a stylesheet.
  if (process.env.NODE_ENV === 'production' || warned || !element.clientWidth) return;
  if (getComputedStyle(element).getPropertyValue('--inpics-extras')) return;
  warned = true;
  console.warn(
    "inpics: the style sheet of Interstitials and EndCard is missing, so the stage may change its height. Write import 'inpics/extras.css' once.",
  );
}
