import { createPoser, type Poser } from './pose.js';

/** The element of the photo that a lightbox shows: as large as the photo, and what grows, zooms and pans. */
export function currentPhoto(dialog: Element | null): HTMLElement | null {
  return dialog?.querySelector<HTMLElement>('[data-current] [data-inpics="lightbox-photo"]') ?? null;
}

const posers = new WeakMap<HTMLElement, Poser>();

/** The poser of a photo's element: a single one, whatever moves the photo. */
export function poserOf(photo: HTMLElement): Poser {
  const poser = posers.get(photo) ?? createPoser(photo);
  posers.set(photo, poser);
  return poser;
}

/** Requests an image as sharp as the reader can zoom, once. What is shown stays until it has loaded (I15). */
export function askForLarger(photo: HTMLElement, scale: number): void {
  const sizes = `${Math.ceil(photo.offsetWidth * scale)}px`;
  for (const element of photo.querySelectorAll<HTMLSourceElement | HTMLImageElement>('source, .inpics-photo'))
    if (element.sizes !== sizes) element.sizes = sizes;
}
