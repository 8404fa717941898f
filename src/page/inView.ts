import { ownOf } from './galleryOf.js';

/** Whether at least half of a gallery's stage is in view, and of its current photo or the insert in its place. */
export interface InView {
  readonly stage: boolean;
  readonly photo: boolean;
  /** Looks up the current photo's element again. */
  refresh(): void;
  stop(): void;
}

const HALF = 0.5;

/** The stage is taller than the photo alone, by its captions: this many steps tell well enough how much of it is in view. */
const STEPS = Array.from({ length: 21 }, (_, step) => step / 20);

/**
 * Watches how much of a gallery's stage and of its current photo is in view, and calls back when that changes.
 *
 * @param ifUnknown the result where the browser cannot tell, as in jsdom
 */
export function watchInView(root: HTMLElement, onChange: () => void, ifUnknown = false): InView {
  let viewport: Element | undefined;
  let photo: Element | undefined;
  const canTell = Boolean(globalThis.IntersectionObserver);
  const initially = !canTell && ifUnknown;
  const view = { stage: initially, photo: initially, refresh, stop: () => observer?.disconnect() };
  const observer = canTell ? new IntersectionObserver(onEntries, { threshold: STEPS }) : undefined;

  function onEntries(entries: readonly IntersectionObserverEntry[]) {
    for (const entry of entries) {
      if (entry.target === photo) view.photo = entry.intersectionRatio >= HALF;
      if (entry.target === viewport) view.stage = isStageInView(entry, photo);
    }
    // Its slide was replaced.
    if (photo && !photo.isConnected) refresh();
    onChange();
  }
  const replace = (before: Element | undefined, now: Element | undefined) => {
    if (before) observer?.unobserve(before);
    if (now) observer?.observe(now);
    return now;
  };

  function refresh() {
    const [strip] = ownOf(root, '[data-inpics="viewport"]');
    if (strip !== viewport) viewport = replace(viewport, strip);
    // Only a slide: the current thumbnail has the attribute too, and may come first.
    const [slide] = ownOf(root, '[data-inpics="slide"][data-current]');
    const current = slide?.querySelector('[data-inpics="picture"]') ?? slide;
    if (current === photo) return;
    photo = replace(photo, current);
    view.photo = initially;
    onChange();
  }

  return view;
}

/** Whether half of the row of photos is in view, however tall the captions below them are. A glide does not change it. */
function isStageInView(
  { intersectionRect, boundingClientRect }: IntersectionObserverEntry,
  photo: Element | undefined,
) {
  const row = photo?.getBoundingClientRect() ?? boundingClientRect;
  const seen = Math.min(intersectionRect.bottom, row.bottom) - Math.max(intersectionRect.top, row.top);
  return seen >= HALF * row.height && intersectionRect.width >= HALF * boundingClientRect.width && seen > 0;
}
