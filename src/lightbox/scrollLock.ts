/** How many lightboxes hold the page. */
let holders = 0;
let restore = () => {};

/**
 * Keeps the page from scrolling behind an open lightbox, without moving anything of it: where the scrollbar had room, the
 * room stays (A41, W17). Through the CSSOM, since a shadow root's stylesheet does not reach the page. Returns how to undo it.
 */
export function lockScroll(): () => void {
  holders++;
  if (holders === 1) restore = lock(document.documentElement);
  let isHeld = true;
  return () => {
    if (!isHeld) return;
    isHeld = false;
    holders--;
    if (holders === 0) restore();
  };
}

function lock(html: HTMLElement): () => void {
  const hasScrollbar = innerWidth > html.clientWidth;
  const free = hold(scrollerOf(html), { 'overflow-x': 'hidden', 'overflow-y': 'hidden' });
  const giveBack = hold(html, hasScrollbar ? { 'scrollbar-gutter': 'stable' } : {});
  return () => {
    giveBack();
    free();
  };
}

/**
 * Where the window has its scrolling from: `html`, or `body` where only that says something. Said of `html` as well it would
 * make of the body a scroller of its own, in which nothing is sticky any more.
 */
function scrollerOf(html: HTMLElement): HTMLElement {
  const isPlain = (element: HTMLElement) => getComputedStyle(element).overflow === 'visible';
  return isPlain(html) && !isPlain(document.body) ? document.body : html;
}

/** Sets styles that win over the page's own. Returns how to undo it. */
export function hold(element: HTMLElement, properties: Record<string, string>): () => void {
  const { style } = element;
  const hadStyle = element.hasAttribute('style');
  const names = Object.keys(properties);
  const before = names.map((name) => [style.getPropertyValue(name), style.getPropertyPriority(name)] as const);
  for (const name of names) style.setProperty(name, properties[name] ?? '', 'important');
  return () => {
    for (const [place, name] of names.entries()) style.setProperty(name, ...(before[place] ?? ['', '']));
    // Read first: Chromium keeps an empty attribute that nobody has read since its style changed.
    if (!hadStyle && !element.getAttribute('style')) element.removeAttribute('style');
  };
}
