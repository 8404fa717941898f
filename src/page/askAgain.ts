/** After each attempt that failed the next one waits twice as long, so that a server in trouble is not pressed. */
const BACK_OFF_MS = 1_000;

/** And no longer than this. */
const LONGEST_MS = 30_000;

/** Attempts at a picture that failed, and when the last one did. */
interface Attempts {
  readonly count: number;
  readonly failedAt: number;
}

const attempts = new WeakMap<Element, Attempts>();

/** Milliseconds until a picture may be asked for again: none at the first time. */
export function backOff(picture: Element): number {
  const before = attempts.get(picture);
  if (!before) return 0;
  return Math.max(0, before.failedAt + Math.min(LONGEST_MS, BACK_OFF_MS * 2 ** (before.count - 1)) - Date.now());
}

/** Asks for a picture again, at whichever of its addresses the browser chooses. Whether it came. */
export async function askAgain(picture: Element): Promise<boolean> {
  const image = picture.querySelector('img');
  const has = image !== null && (await comes(image));
  if (has) attempts.delete(picture);
  else attempts.set(picture, { count: (attempts.get(picture)?.count ?? 0) + 1, failedAt: Date.now() });
  return has;
}

function comes(image: HTMLImageElement): Promise<boolean> {
  return new Promise((resolve) => {
    image.addEventListener('load', () => resolve(true), { once: true });
    image.addEventListener('error', () => resolve(false), { once: true });
    image.loading = 'eager';
    // Set again, it makes the browser choose and ask anew.
    image.setAttribute('src', image.getAttribute('src') ?? '');
  });
}
