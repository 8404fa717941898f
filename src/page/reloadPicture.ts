/** The wait doubles after each failed attempt, to spare a server in trouble. */
const BACK_OFF_MS = 1_000;

/** The longest wait. */
const LONGEST_MS = 30_000;

/** How often a picture has failed to load, and when it last did. */
interface Attempts {
  readonly count: number;
  readonly failedAt: number;
}

const attempts = new WeakMap<Element, Attempts>();

/** Milliseconds until a picture may be fetched again: 0 the first time. */
export function backOff(picture: Element): number {
  const before = attempts.get(picture);
  if (!before) return 0;
  return Math.max(0, before.failedAt + Math.min(LONGEST_MS, BACK_OFF_MS * 2 ** (before.count - 1)) - Date.now());
}

/** Fetches a picture again, from whichever of its URLs the browser chooses. Resolves to whether it loaded. */
export async function reloadPicture(picture: Element): Promise<boolean> {
  const image = picture.querySelector('img');
  const has = image !== null && (await loads(image));
  if (has) attempts.delete(picture);
  else attempts.set(picture, { count: (attempts.get(picture)?.count ?? 0) + 1, failedAt: Date.now() });
  return has;
}

function loads(image: HTMLImageElement): Promise<boolean> {
  return new Promise((resolve) => {
    image.addEventListener('load', () => resolve(true), { once: true });
    image.addEventListener('error', () => resolve(false), { once: true });
    image.loading = 'eager';
    // Setting it again makes the browser choose and fetch anew.
    image.setAttribute('src', image.getAttribute('src') ?? '');
  });
}
