/** A gallery's elements, as they are now. */
export interface Parts {
  readonly root: HTMLElement;
  readonly viewport: HTMLElement;
  readonly slides: HTMLElement[];
  readonly figures: HTMLElement[];
}

/** The parts of the gallery in an element. They are looked up each time, since React can replace them. */
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

/** Where the strip appears, in photos from the first: 1.5 is half way between the second and the third. */
export function seenPlace({ viewport, figures }: Parts): number {
  return middleOf(viewport, figures);
}

/** Where the strip itself is scrolled to, in photos, whatever animates on it. */
export function scrolledPlace({ viewport, slides }: Parts): number {
  return middleOf(viewport, slides);
}

/** The photo whose box is nearest the viewport's middle, and how far it is off, in widths. */
function middleOf(viewport: HTMLElement, boxes: readonly HTMLElement[]): number {
  const frame = viewport.getBoundingClientRect();
  const sign = getComputedStyle(viewport).direction === 'rtl' ? -1 : 1;
  const places = boxes.map((element) => {
    const box = element.getBoundingClientRect();
    const index = Number(element.closest<HTMLElement>('[data-index]')?.dataset.index);
    return { index, offset: (sign * (box.left + box.right - frame.left - frame.right)) / 2 / frame.width };
  });
  // Only visible figures take part in a glide.
  const middle = places.reduce((best, place) => (Math.abs(place.offset) < Math.abs(best.offset) ? place : best));
  return middle.index - middle.offset;
}

/** The animations that move the gallery's elements now. Not the fade of an image, which runs whenever that has loaded. */
export function animationsIn({ root }: Parts): Animation[] {
  const isFade = (animation: Animation) =>
    animation instanceof CSSTransition && animation.transitionProperty === 'opacity';
  return root.getAnimations({ subtree: true }).filter((animation) => !isFade(animation));
}

/** Index, scroll position and what is visible, which agree when the gallery is at rest. */
export function restOf(parts: Parts): { index: number; seen: number; scrolled: number; animations: number } {
  const { width } = parts.viewport.getBoundingClientRect();
  // Browsers round scroll positions to physical pixels; a whole pixel off is an error.
  const whole = (place: number) => (Math.abs(place - Math.round(place)) * width < 1 ? Math.round(place) : place);
  return {
    index: Number(parts.slides.find((slide) => slide.hasAttribute('data-current'))?.dataset.index),
    seen: whole(seenPlace(parts)),
    scrolled: whole(scrolledPlace(parts)),
    animations: animationsIn(parts).length,
  };
}

/** What {@link restOf} returns at a photo. */
export function restAt(index: number): ReturnType<typeof restOf> {
  return { index, seen: index, scrolled: index, animations: 0 };
}
