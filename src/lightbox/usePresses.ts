import { useEffect } from 'react';
import type { GalleryContextValue } from '../hooks/context.js';
import { galleryOf } from '../page/galleryOf.js';
import { isForeignPress } from '../page/isForeignPress.js';
import { askForLightbox, goTo } from '../state/transitions.js';
import { hasContentFailed, loadContent } from './useContent.js';

/**
 * What opens a lightbox when pressed; `"none"`: only its button and the commands. Where that is not the photo, the
 * photo is a plain link to its largest file.
 */
export type OpensFrom = 'photo' | 'thumbnail' | 'none';

const PRESSED = {
  photo:
    '[data-inpics="photo-link"], [data-inpics="picture"] .inpics-photo, [data-inpics="listed-picture"] .inpics-photo',
  thumbnail: '[data-inpics="thumbnail"]',
};

/** Elements that handle a press themselves. */
const KEEPS_PRESSES = 'a:not([data-inpics]), button:not([data-inpics]), input, select, textarea, audio, video, label';

/** Listens for presses that open a lightbox, and prefetches it when one is likely: on hover, focus or finger down. */
export function usePresses({ store, root }: GalleryContextValue, opensFrom: OpensFrom): void {
  useEffect(() => {
    const gallery = root.current;
    if (!gallery || opensFrom === 'none') return;
    const abort = new AbortController();
    const pressed = ({ target }: Event): HTMLElement | null => {
      const element = (target as Element).closest<HTMLElement>(PRESSED[opensFrom]);
      const isOwn = element && galleryOf(element) === gallery && !(target as Element).closest(KEEPS_PRESSES);
      return isOwn ? element : null;
    };
    for (const intent of ['pointerover', 'pointerdown', 'focusin']) {
      const fetchIt = (event: Event) => pressed(event) && loadContent();
      gallery.addEventListener(intent, fetchIt, { passive: true, signal: abort.signal });
    }
    gallery.addEventListener(
      'click',
      (event) => {
        const index = pressed(event)?.closest<HTMLElement>('[data-index]')?.dataset.index;
        // Most browsers never refetch a module that failed to load once: the link still leads to the photo.
        if (index === undefined || isForeignPress(event) || hasContentFailed()) return;
        event.preventDefault();
        const via = opensFrom === 'photo' ? 'link' : 'thumbnail';
        store.update((state) => askForLightbox(goTo(state, Number(index), via, event), true, via, event));
      },
      { signal: abort.signal },
    );
    return () => abort.abort();
  }, [store, root, opensFrom]);
}
