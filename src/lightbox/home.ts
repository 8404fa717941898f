import type { Member } from '../hooks/context.js';
import { galleryOf, ownOf } from '../page/galleryOf.js';
import { type Box, centred } from './zoom.js';

/** Where a photo is on the page. */
export interface Home {
  readonly element: HTMLElement;
  /** The whole photo, including what is cropped. */
  readonly photo: Box;
  /** The visible part of it. */
  readonly seen: Box;
}

/** On its slide, in the list of all photos, or as a thumbnail. */
const PLACES = ['slide', 'listed', 'thumbnail'];

/** Where a gallery shows a photo outside its lightbox, preferably in the window. Null if it is shown nowhere. */
export function findHome(member: Member): Home | null {
  const shown = (place: string) => photosOf(member, place).find((each) => each.getBoundingClientRect().width > 0) ?? [];
  const homes = PLACES.flatMap(shown).map(homeAt);
  return homes.find(({ seen }) => isInWindow(seen)) ?? homes[0] ?? null;
}

/** Address of a photo's image that the page has loaded, the largest if there are several. */
export function loadedPicture(member: Member): string | undefined {
  const pictures = PLACES.flatMap((place) => photosOf(member, place));
  const loaded = pictures.filter(({ complete, naturalWidth }) => complete && naturalWidth);
  return loaded.sort((one, other) => other.naturalWidth - one.naturalWidth)[0]?.currentSrc;
}

/** The element to focus for a photo: what opened it, else its link or its thumbnail; undefined where there is none to be seen. */
export function focusTarget(member: Member, invoker: HTMLElement | null): HTMLElement | undefined {
  if (invoker && isFor(member, invoker)) return invoker;
  const { gallery, index } = member;
  const kind = invoker?.closest('[data-inpics="thumbnail"]') ? 'thumbnail' : 'photo-link';
  const selector = `:is([data-index="${index}"], [data-index="${index}"] *)[data-inpics="${kind}"]`;
  return ownOf(gallery, selector).find((each) => each.getClientRects().length > 0);
}

/** Whether what opened the lightbox gets focus back from a photo, which can be another one by now. */
function isFor({ gallery, index }: Member, invoker: HTMLElement): boolean {
  if (!invoker.isConnected || invoker === document.body) return false;
  const around = galleryOf(invoker);
  // A button of the page, or another lightbox.
  if (!around?.matches('[data-inpics="root"]')) return true;
  // The root has focus only after a slide unmounted (A15); in a group, the photo can be in another gallery.
  if (around !== gallery || invoker === gallery) return false;
  const place = invoker.closest('[data-index]');
  return !place || place.getAttribute('data-index') === `${index}`;
}

function photosOf({ gallery, index }: Member, place: string): HTMLImageElement[] {
  return ownOf(gallery, `[data-inpics="${place}"][data-index="${index}"] .inpics-photo`);
}

function homeAt(element: HTMLImageElement): Home {
  const seen = restingBox(element);
  const ratio = getComputedStyle(element).objectFit === 'cover' && element.naturalWidth / element.naturalHeight;
  if (!ratio) return { element, photo: seen, seen };
  const width = Math.max(seen.width, seen.height * ratio);
  return { element, photo: centred(seen, width, width / ratio), seen };
}

/** Where an element is once its strip has come to rest at it. */
function restingBox(element: HTMLElement): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left: left + wayToRest(element), top, width, height };
}

/** How far to the right an element of a slide will be once the strip is placed at it and no glide moves its figure. */
export function wayToRest(element: HTMLElement): number {
  const [figure, viewport] = ['figure', 'viewport'].map((part) => element.closest(`[data-inpics="${part}"]`));
  return figure && viewport ? viewport.getBoundingClientRect().left - figure.getBoundingClientRect().left : 0;
}

function isInWindow({ left, top, width, height }: Box): boolean {
  return left < innerWidth && top < innerHeight && left + width > 0 && top + height > 0;
}
