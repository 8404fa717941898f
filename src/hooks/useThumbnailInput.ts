import { isForeignPress } from '../page/isForeignPress.js';
import { tabOfKey } from '../page/tabOfKey.js';
import type { Picker } from '../state/shape.js';
import { goTo } from '../state/transitions.js';
import type { Direction } from '../strip/geometry.js';
import { useGalleryContext } from './context.js';

/** Handlers that choose a thumbnail, for the element around the thumbnails. */
export interface ThumbnailInput {
  click(event: MouseEvent): void;
  /** Arrow keys, Home and End, where the thumbnails are tabs: a focused tab is chosen (A31). */
  key(event: KeyboardEvent): void;
}

export function useThumbnailInput(picker: Picker, isUpright: boolean): ThumbnailInput {
  const { store } = useGalleryContext();
  const choose = (index: number, event: Event) => {
    event.preventDefault();
    store.update((state) => goTo(state, index, 'thumbnail', event));
  };
  return {
    click(event) {
      const index = thumbnailOf(event.target);
      if (index === undefined || isForeignPress(event) || !store.getState().ready) return;
      choose(index, event);
    },
    key(event) {
      const { photos, ready } = store.getState();
      const index = thumbnailOf(event.target);
      const scroller = (event.target as Element).closest<HTMLElement>('[data-inpics="thumbnails"]');
      if (!scroller || index === undefined || isForeignPress(event) || event.isComposing || picker !== 'tabs' || !ready)
        return;
      const direction = getComputedStyle(scroller).direction as Direction;
      const target = tabOfKey(event.key, { index, count: photos.length, direction, isUpright });
      if (target === undefined) return;
      choose(target, event);
      // Also where the gallery was at this photo already and nothing renders; not where the page chooses another photo.
      if (store.getState().index === target) focusOn(scroller, target);
    },
  };
}

/** Focuses a thumbnail without scrolling the page (W11). */
export function focusOn(scroller: HTMLElement, index: number): void {
  const thumbnail = scroller.querySelector<HTMLElement>(`[data-inpics="thumbnail"][data-index="${index}"]`);
  thumbnail?.focus({ preventScroll: true });
}

/** Index of the photo whose thumbnail contains an event's target. */
export function thumbnailOf(target: EventTarget | null): number | undefined {
  const place = (target as Element | null)?.closest<HTMLElement>('[data-inpics="thumbnail"]')?.dataset.index;
  return place === undefined ? undefined : Number(place);
}
