import { type RefObject, useEffect } from 'react';
import { useGalleryContext } from './context.js';
import { isUnveiled, noteUnveiled } from './veils.js';

/** A photo that the reader asked to see, on its slide or in the list, is seen in the list too. */
export function useListedVeils(list: RefObject<HTMLElement | null>): void {
  const { store } = useGalleryContext();

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const itemOf = (veil: Element) => veil.closest<HTMLElement>('[data-inpics="listed"]');
    const photoOf = (veil: Element) => store.getState().photos[Number(itemOf(veil)?.dataset.index)];
    for (const veil of element.querySelectorAll('details')) {
      const photo = photoOf(veil);
      veil.open ||= photo !== undefined && isUnveiled(photo);
    }
    const listen = ({ target }: Event) => {
      const veil = target as HTMLDetailsElement;
      const photo = photoOf(veil);
      if (!veil.matches('[data-inpics="veil"]') || !veil.open || !photo) return;
      noteUnveiled(photo);
      // The button that had focus is gone (A15).
      if (veil.matches(':focus-within')) itemOf(veil)?.focus({ preventScroll: true });
    };
    element.addEventListener('toggle', listen, true);
    return () => element.removeEventListener('toggle', listen, true);
  }, [list, store]);
}
