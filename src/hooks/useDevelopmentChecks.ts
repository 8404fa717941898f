import { type RefObject, useEffect, useRef } from 'react';
import { problemsIn } from '../data/checks.js';

/** Says in development what is wrong: once a problem, naming the photo and the field, or the import that is missing. */
export function useDevelopmentChecks(root: RefObject<HTMLElement | null>, photos: unknown): void {
  const said = useRef(new Set<string>());

  useEffect(() => {
    for (const problem of problemsIn(photos)) {
      if (!said.current.has(problem)) console.error(problem);
      said.current.add(problem);
    }
  }, [photos]);

  useEffect(() => {
    warnOfMissingStyles(root.current);
  }, [root]);
}

function warnOfMissingStyles(element: HTMLElement | null): void {
  // Where nothing is laid out (jsdom, happy-dom, a closed tab) nobody misses a stylesheet.
  if (warnedOfStyles || !element?.clientWidth) return;
  if (getComputedStyle(element).getPropertyValue('--inpics-styles')) return;
  warnedOfStyles = true;
  console.warn(
    "inpics: the stylesheet is missing, so the photos stand below each other. Write import 'inpics/styles.css' once.",
  );
}

/** Once a page, however many galleries it has (W15). */
let warnedOfStyles = false;
