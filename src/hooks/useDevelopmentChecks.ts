import { type RefObject, useEffect, useRef } from 'react';
import { problemsIn } from '../data/checks.js';
import { checkForStyles } from '../page/stylesCheck.js';

/**
 * Logs each problem once in development, naming the photo and the field, or the missing import.
 *
 * @param isHeld whether the page holds the index without listening for requests
 */
export function useDevelopmentChecks(root: RefObject<HTMLElement | null>, photos: unknown, isHeld: boolean): void {
  const said = useRef(new Set<string>());

  useEffect(() => {
    for (const problem of problemsIn(photos)) {
      if (!said.current.has(problem)) console.error(problem);
      said.current.add(problem);
    }
  }, [photos]);

  useEffect(() => {
    checkForStyles(root.current, 'styles');
    for (const problem of [isHeld && HELD, repeatedSlides(root.current) || takenAnchor(root.current)]) {
      if (!problem || said.current.has(problem)) continue;
      console.warn(problem);
      said.current.add(problem);
    }
  }, [root, isHeld]);
}

const HELD =
  'inpics: index is set without onIndexChange, so the reader cannot move the gallery. Add onIndexChange, or use defaultIndex instead of index.';

const slidesIn = (element: HTMLElement | null) =>
  Array.from(element?.querySelectorAll<HTMLElement>('[data-inpics="slide"][id]') ?? []);

/** Other galleries need one slide written per photo. Here, each photo would get as many slides as there are photos. */
function repeatedSlides(element: HTMLElement | null): string {
  const [first, second] = slidesIn(element);
  if (!first || first.id !== second?.id) return '';
  return 'inpics: Gallery.Viewport repeats its children for each photo, but contains more than one slide. Write one <Gallery.Slide>, without a loop over the photos.';
}

/** A photo's link leads to the first element with its id: another gallery's slide of the same photo, or the page's own. */
function takenAnchor(element: HTMLElement | null): string {
  const page = element?.getRootNode() as Document | ShadowRoot | undefined;
  const slide = slidesIn(element).find((slide) => {
    const first = page?.getElementById?.(slide.id);
    return first && !element?.contains(first);
  });
  return slide
    ? `inpics: the id "${slide.id}" is also used before this gallery, so the link to that photo leads there. Give the gallery its own id, which its photos' links then begin with.`
    : '';
}
