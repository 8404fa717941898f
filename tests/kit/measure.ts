/** A gallery's elements, as they are now. */
export interface Parts {
  readonly root: HTMLElement;
  readonly viewport: HTMLElement;
  readonly slides: HTMLElement[];
  readonly figures: HTMLElement[];
}

/** The parts of the gallery in an element. They are looked up each time, since React may replace them. */
export function partsIn(container: ParentNode): Parts {
  const all = (name: string) => [...container.querySelectorAll<HTMLElement>(`[data-inpics="${name}"]`)];
  const first = (name: string) => {
    const [element] = all(name);
    if (!element) throw new Error(`There is no ${name} here.`);
    return element;
  };
  return {
    get root() {
      return first('root');
    },
    get viewport() {
      return first('viewport');
    },
    get slides() {
      return all('slide');
    },
    get figures() {
      return all('figure');
    },
  };
}

/** Where the eye sees the strip, in slides from the first: 1.5 is half way between the second and the third. */
export function seenPlace({ viewport, figures }: Parts): number {
  const frame = viewport.getBoundingClientRect();
  const sign = getComputedStyle(viewport).direction === 'rtl' ? -1 : 1;
  const places = figures.map((figure, index) => {
    const box = figure.getBoundingClientRect();
    return { index, offset: (sign * (box.left + box.right - frame.left - frame.right)) / 2 / frame.width };
  });
  // Only the figures that the eye can see take part in a glide.
  const middle = places.reduce((best, place) => (Math.abs(place.offset) < Math.abs(best.offset) ? place : best));
  return middle.index - middle.offset;
}

/** Where the strip itself stands, in slides, whatever plays on it. */
export function scrolledPlace({ viewport, slides: [first] }: Parts): number {
  const frame = viewport.getBoundingClientRect();
  return first ? Math.abs(first.getBoundingClientRect().left - frame.left) / frame.width : 0;
}

/** What plays on the gallery's elements now. */
export function animationsIn({ root }: Parts): Animation[] {
  return root.getAnimations({ subtree: true });
}

/** Index, strip and eye, which agree where the gallery is at rest. */
export function restOf(parts: Parts): { index: number; seen: number; scrolled: number; animations: number } {
  const { width } = parts.viewport.getBoundingClientRect();
  // Browsers round scroll positions to physical pixels; a whole pixel off is an error.
  const whole = (place: number) => (Math.abs(place - Math.round(place)) * width < 1 ? Math.round(place) : place);
  return {
    index: parts.slides.findIndex((slide) => slide.hasAttribute('data-current')),
    seen: whole(seenPlace(parts)),
    scrolled: whole(scrolledPlace(parts)),
    animations: animationsIn(parts).length,
  };
}

/** What {@link restOf} gives at a photo. */
export function restAt(index: number): ReturnType<typeof restOf> {
  return { index, seen: index, scrolled: index, animations: 0 };
}
