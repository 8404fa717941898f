/** How many lightboxes lock the page, and how to unlock it. */
let holders = 0;
let holds: readonly (() => void)[] = [];

/**
 * Keeps the page from scrolling behind an open lightbox, without moving anything on it: the scrollbar's space remains (A41,
 * W17). Through the CSSOM, since a shadow root's stylesheet does not reach the page. Returns a function that undoes it.
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
    // Not sideways: a horizontal scrollbar has no gutter, and fixed elements above it would move.
    hold(scroller, 'overflow-y', 'hidden'),
    // A page that reserves a gutter itself can do so on both sides.
    hold(html, 'scrollbar-gutter', hasScrollbar && scrollbarGutter === 'auto' ? 'stable' : scrollbarGutter),
  ];
}

/**
 * The element whose `overflow` the window uses: `html`, or `body` if only that sets one. Set on `html` as well, it would make the
 * body a scroll container of its own, in which nothing is sticky any more.
 */
function scrollerOf(html: HTMLElement): HTMLElement {
  const isPlain = (element: HTMLElement) => getComputedStyle(element).overflow === 'visible';
  return isPlain(html) && !isPlain(document.body) ? document.body : html;
}

/** Sets a style that overrides the page's own. Returns a function that undoes it. */
function hold(element: HTMLElement, name: string, value: string): () => void {
  const { style } = element;
  const before = [style.getPropertyValue(name), style.getPropertyPriority(name)] as const;
  style.setProperty(name, value, 'important');
  return () => {
    style.setProperty(name, ...before);
    // Read first: Chromium keeps an empty attribute that has not been read since the style changed.
    if (!element.getAttribute('style')) element.removeAttribute('style');
  };
}
