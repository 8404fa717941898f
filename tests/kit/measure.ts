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

/** Where the eye sees the strip, in photos from the first: 1.5 is half way between the second and the third. */
export function seenPlace({ viewport, figures }: Parts): number {
  return middleOf(viewport, figures);
}

/** Where the strip itself stands, in photos, whatever plays on it. */
export function scrolledPlace({ viewport, slides }: Parts): number {
  return middleOf(viewport, slides);
}

/** The photo whose box stands nearest to the viewport's middle, and how far it is off, in widths. */
function middleOf(viewport: HTMLElement, boxes: readonly HTMLElement[]): number {
  const frame = viewport.getBoundingClientRect();
  const sign = getComputedStyle(viewport).direction === 'rtl' ? -1 : 1;
  const places = boxes.map((element) => {
    const box = element.getBoundingClientRect();
    const index = Number(element.closest<HTMLElement>('[data-index]')?.dataset.index);
    return { index, offset: (sign * (box.left + box.right - frame.left - frame.right)) / 2 / frame.width };
  });
  // Only the figures that the eye can see take part in a glide.
  const middle = places.reduce((best, place) => (Math.abs(place.offset) < Math.abs(best.offset) ? place : best));
  return middle.index - middle.offset;
}

/** What moves the gallery's elements now. A picture that has just come fades in, whenever that is: it is not counted. */
export function animationsIn({ root }: Parts): Animation[] {
  const isFade = (animation: Animation) =>
    animation instanceof CSSTransition && animation.transitionProperty === 'opacity';
  return root.getAnimations({ subtree: true }).filter((animation) => !isFade(animation));
}

/** Index, strip and eye, which agree where the gallery is at rest. */
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

/** What {@link restOf} gives at a photo. */
export function restAt(index: number): ReturnType<typeof restOf> {
  return { index, seen: index, scrolled: index, animations: 0 };
}
