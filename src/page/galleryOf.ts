/** The root of the gallery or lightbox around an element. A lightbox is inside its gallery's root. */
export function galleryOf(element: Element): Element | null {
  return element.closest('[data-inpics="root"], [data-inpics="lightbox"]');
}

/** The elements of a gallery, or of a lightbox, that match: not those of another one nested in it. */
export function ownOf<Found extends Element = HTMLElement>(gallery: Element | null, selector: string): Found[] {
  const found = Array.from(gallery?.querySelectorAll<Found>(selector) ?? []);
  return found.filter((each) => galleryOf(each) === gallery);
}
