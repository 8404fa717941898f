/** The element of the gallery, or of its lightbox, that something stands in: the lightbox stands in the gallery itself. */
export function galleryOf(element: Element): Element | null {
  return element.closest('[data-inpics="root"], [data-inpics="lightbox"]');
}

/** What a gallery, or a lightbox, holds of something: nothing of another one that stands inside it. */
export function ownOf<Found extends Element = HTMLElement>(gallery: Element | null, selector: string): Found[] {
  const found = Array.from(gallery?.querySelectorAll<Found>(selector) ?? []);
  return found.filter((each) => galleryOf(each) === gallery);
}
