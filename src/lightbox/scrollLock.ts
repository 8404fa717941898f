/** How many lightboxes hold the page, and how to let it go. */
let holders = 0;
let holds: readonly (() => void)[] = [];

/**
 * Keeps the page from scrolling behind an open lightbox, without moving anything of it: where the scrollbar had room, the
 * room stays (A41, W17). Through the CSSOM, since a shadow root's stylesheet does not reach the page. Returns how to undo it.
 */
export function lockScroll(): () => void {
  if (holders === 0) holds = holdPage(document.documentElement);
  holders++;
  return () => {
    holders--;
    if (holders === 0) for (const free of holds) free();
  };
}

function holdPage(html: HTMLElement) {
  const hasScrollbar = innerWidth > html.clientWidth;
  const { scrollbarGutter } = getComputedStyle(html);
  const scroller = scrollerOf(html);
  return [
    // Not sideways: a scrollbar at the bottom has no gutter, and what is fixed above it would move.
    hold(scroller, 'overflow-y', 'hidden'),
    // A page that keeps room itself may keep it on both sides.
    hold(html, 'scrollbar-gutter', hasScrollbar && scrollbarGutter === 'auto' ? 'stable' : scrollbarGutter),
  ];
}

/**
 * Where the window has its scrolling from: `html`, or `body` where only that says something. Said of `html` as well it would
 * make of the body a scroller of its own, in which nothing is sticky any more.
 */
function scrollerOf(html: HTMLElement): HTMLElement {
  const isPlain = (element: HTMLElement) => getComputedStyle(element).overflow === 'visible';
  return isPlain(html) && !isPlain(document.body) ? document.body : html;
}

/** Sets a style that wins over the page's own. Returns how to undo it. */
export function hold(element: HTMLElement, name: string, value: string): () => void {
  const { style } = element;
  const before = [style.getPropertyValue(name), style.getPropertyPriority(name)] as const;
  style.setProperty(name, value, 'important');
  return () => {
    style.setProperty(name, ...before);
    // Read first: Chromium keeps an empty attribute that nobody has read since its style changed.
    if (!element.getAttribute('style')) element.removeAttribute('style');
  };
}
