import { type RefObject, useEffect, useRef } from 'react';
import { problemsIn } from '../data/checks.js';
import { checkForStyles } from './stylesCheck.js';

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
    checkForStyles(root.current, 'styles');
    const problem = repeatedSlides(root.current);
    if (problem && !said.current.has(problem)) console.warn(problem);
    said.current.add(problem);
  }, [root]);
}

/** Other galleries want a slide written for each photo. Here there would be as many for each as there are photos. */
function repeatedSlides(element: HTMLElement | null): string {
  const [first, second] = element?.querySelectorAll('[data-inpics="slide"]') ?? [];
  if (!first?.id || first.id !== second?.id) return '';
  return 'inpics: Gallery.Viewport repeats what is in it for each photo, and there is more than one slide in it. Write one <Gallery.Slide>, and no loop over the photos.';
}
