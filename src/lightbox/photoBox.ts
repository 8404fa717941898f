import { createPoser, type Poser } from './pose.js';

/** The element of the photo that a lightbox shows: as large as the photo, it is grown, zoomed and panned. */
export function currentPhoto(dialog: Element | null): HTMLElement | null {
  return dialog?.querySelector<HTMLElement>('[data-current] [data-inpics="lightbox-photo"]') ?? null;
}

const posers = new WeakMap<HTMLElement, Poser>();

/** Who moves a photo's element: one for whatever moves it. */
export function poserOf(photo: HTMLElement): Poser {
  const poser = posers.get(photo) ?? createPoser(photo);
  posers.set(photo, poser);
  return poser;
}

/** Asks for a picture that is as sharp as the reader can zoom: once, and what is shown stays until it is there (I15). */
export function askForLarger(photo: HTMLElement, scale: number): void {
  const sizes = `${Math.ceil(photo.offsetWidth * scale)}px`;
  for (const element of photo.querySelectorAll<HTMLSourceElement | HTMLImageElement>('source, .inpics-photo'))
    if (element.sizes !== sizes) element.sizes = sizes;
}
