import { getProviderForUrl, parseUrl, transformUrl } from 'unpic';
import type { Photo } from './data/photo.js';
import { quoted } from './data/quoted.js';
import { ratioOf } from './data/ratio.js';
import { isObject } from './data/readable.js';

export interface CandidatesOptions {
  /** Candidate widths in pixels. @default from 320 to 2560, and the photo's own; for Next and Vercel, Next's default widths */
  widths?: readonly number[] | undefined;
}

/** From a small phone to a large double-density screen, in steps small enough that no reader loads half too much (I2). */
const LADDER = [320, 480, 640, 960, 1280, 1600, 1920, 2560];

/** Next responds with an error to widths that are not in its configuration. These are, unless a site removes them. */
const LADDER_OF_NEXT = [384, 640, 750, 828, 1080, 1200, 1920, 2048];

/**
 * Adds a `srcSet` to a photo whose `src` is on an image service that `unpic` knows. Any other photo, and one with its own
 * `srcSet`, is returned as it is. No candidate is wider than the photo. Requires the package `unpic`.
 *
 * @example <PhotoGallery photos={photos.map((photo) => withCandidates(photo))} />
 */
export function withCandidates<T extends Photo>(photo: T, { widths }: CandidatesOptions = {}): T {
  if (!isObject(photo) || typeof photo.src !== 'string' || !ratioOf(photo))
    return refuse(photo, `a photo with src, width and height, but got ${quoted(photo)}`);
  if (widths !== undefined && !isLadder(widths))
    return refuse(photo, `widths in pixels, such as [480, 960, 1500], but got ${quoted(widths)}`);
  const srcSet = photo.srcSet ? undefined : candidatesOf(photo, widths);
  return srcSet ? { ...photo, srcSet } : photo;
}

function isLadder(widths: unknown): boolean {
  return Array.isArray(widths) && widths.length > 0 && widths.every((width) => Number.isInteger(width) && width > 0);
}

/** The widths up to the photo's own; with our default ladder, also the photo's own where it falls between two. */
function rungsFor({ src, width }: Photo, ladder: readonly number[] | undefined): number[] {
  const isNext = /^(nextjs|vercel)$/.test(getProviderForUrl(src) || '');
  const rungs = ladder ?? (isNext ? LADDER_OF_NEXT : [...LADDER, Math.min(width, 2560)]);
  return [...new Set(rungs)].filter((rung) => rung <= width).sort((a, b) => a - b);
}

function candidatesOf(photo: Photo, ladder: readonly number[] | undefined): string | undefined {
  const { src, width, height } = photo;
  try {
    const rungs = rungsFor(photo, ladder);
    const own = parseUrl(src)?.operations;
    // Keeps what the URL asks for; a crop's height scales with the width, or the photo would lose its shape.
    const operationsFor = (rung: number) => ({
      width: rung,
      ...(own?.height && { height: Math.round((rung * height) / width) }),
      ...(own?.quality && { quality: own.quality }),
      ...(own?.format && { format: own.format as 'auto' }),
    });
    const urls = rungs.map((rung) => transformUrl({ url: src, ...operationsFor(rung) }));
    // The same URL for two widths: the service cannot resize this picture.
    if (!urls.every(Boolean) || new Set(urls).size < rungs.length) return;
    return urls.map((url, index) => `${url} ${rungs[index]}w`).join(', ');
  } catch {
    // It looks like a service's URL, but is not one.
    return;
  }
}

function refuse<T>(photo: T, wanted: string): T {
  if (process.env.NODE_ENV !== 'production')
    console.error(`inpics: withCandidates expected ${wanted}. The photo is unchanged.`);
  return photo;
}
