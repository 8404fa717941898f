/**
 * Has a strip that was only just swiped, on the page or in the lightbox, tell of its photo now: one that falls asleep tells of
 * nothing any more (R15).
 */
export function settle(gallery: HTMLElement | null): void {
  for (const strip of gallery?.querySelectorAll('[data-inpics="viewport"]') ?? [])
    strip.dispatchEvent(new Event('scrollend'));
}
