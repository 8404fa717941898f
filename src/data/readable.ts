import type { Photo, PhotoSource } from './photo.js';
import { isSafeImageUrl, isSafeSrcSet } from './safeUrl.js';

/**
 * Keeps what can be shown of a list that may be malformed: drops entries that are not objects, and fields that are unsafe (X2)
 * or would make React throw. Everything else stays as it is.
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
  const taken = new Set<string>();
  return photos.map(({ id, src }) => {
    let key = `${id ?? src}`;
    while (taken.has(key)) key += '+';
    taken.add(key);
    return key;
  });
}

/** How to check whether a field that could break the page can be shown. */
const FIT = {
  src: isSafeImageUrl,
  srcSet: isSafeSrcSet,
  sources: Array.isArray,
  placeholder: isRenderable,
  id: isRenderable,
  width: isRenderable,
  height: isRenderable,
  sizes: isRenderable,
  alt: isRenderable,
  headline: isRenderable,
  caption: isRenderable,
  captionText: isRenderable,
  credit: isRenderable,
  lang: isRenderable,
  dir: isRenderable,
} satisfies { [Field in keyof Photo]?: (value: unknown) => boolean };

const FIELDS = Object.keys(FIT) as (keyof typeof FIT)[];

function readablePhoto<T extends Photo>(photo: T): T {
  const unfit = FIELDS.filter((field) => photo[field] !== undefined && !FIT[field](photo[field]));
  if (!unfit.length) return photo;
  const readable = { ...photo };
  for (const field of unfit) delete readable[field];
  return readable;
}

/** Whether an entry of `sources` can be shown; in data from elsewhere it can be anything. */
export function isReadableSource(source: PhotoSource | undefined | null): boolean {
  return isSafeSrcSet(source?.srcSet) && Object.values(source as PhotoSource).every(isRenderable);
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether React can render a value. It throws for a plain object, and an element parsed from JSON is one. */
export function isRenderable(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isRenderable);
  if (!isObject(value)) return true;
  const { $$typeof, then } = value as { $$typeof?: unknown; then?: unknown };
  return Symbol.iterator in value || typeof $$typeof === 'symbol' || typeof then === 'function';
}
