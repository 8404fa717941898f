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

function lock({ style, clientWidth }: HTMLElement): () => void {
  const properties = [['overflow', 'hidden']];
  if (innerWidth > clientWidth) properties.push(['scrollbar-gutter', 'stable']);
  const before = properties.map(([name = '']) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)]);
  for (const [name = '', value = ''] of properties) style.setProperty(name, value, 'important');
  return () => {
    for (const [name = '', value = '', priority] of before) style.setProperty(name, value, priority);
  };
}
