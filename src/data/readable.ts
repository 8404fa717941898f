import type { Photo } from './photo.js';
import { isSafeImageUrl, isSafeSrcSet } from './safeUrl.js';

/**
 * What can be shown of a list that may be broken: entries that are no objects are left out, fields that would
 * make React throw or that are unsafe (X2) are dropped, and everything else stays as it is.
 */
export function readablePhotos<T extends Photo>(photos: readonly T[] | null | undefined): readonly T[] {
  if (!Array.isArray(photos)) return [];
  const readable = (photos.filter(isObject) as T[]).map(readablePhoto);
  return readable.length === photos.length && readable.every((photo, index) => photo === photos[index])
    ? photos
    : readable;
}

/** Each photo's React key: its identity, made unique where the list repeats it. */
export function keysOf(photos: readonly Photo[]): readonly string[] {
  const seen = new Map<string, number>();
  return photos.map((photo) => {
    const identity = photo.id ?? photo.src;
    const times = seen.get(identity) ?? 0;
    seen.set(identity, times + 1);
    return times ? `${identity} (${times + 1})` : identity;
  });
}

/** How a field that could stop the page is told to be fit to show. */
const FIT = {
  src: isSafeImageUrl,
  srcSet: isSafeSrcSet,
  sources: Array.isArray,
  headline: isRenderable,
  caption: isRenderable,
  credit: isRenderable,
} satisfies { [Field in keyof Photo]?: (value: unknown) => boolean };

const FIELDS = Object.keys(FIT) as (keyof typeof FIT)[];

function readablePhoto<T extends Photo>(photo: T): T {
  const unfit = FIELDS.filter((field) => photo[field] !== undefined && !FIT[field](photo[field]));
  if (!unfit.length) return photo;
  const readable = { ...photo };
  for (const field of unfit) delete readable[field];
  return readable;
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether React can render it: a plain object as a child would make it throw. */
function isRenderable(value: unknown): boolean {
  return (
    typeof value !== 'object' || value === null || Symbol.iterator in value || '$$typeof' in value || 'then' in value
  );
}
