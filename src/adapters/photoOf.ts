import type { Photo } from '../data/photo.js';
import { quoted } from '../data/quoted.js';
import { isSafeImageUrl } from '../data/safeUrl.js';
import { withoutUndefined } from '../data/withoutUndefined.js';

/** What a response may say about a photo; whatever it does not say is undefined. */
export type Found = { [Field in keyof Photo]?: Photo[Field] | undefined };

/** A CMS's names for the fields that a photo needs, for the people who fill them in there. */
export interface Names {
  /** The function that the site called. */
  readonly adapter: string;
  readonly src: string;
  readonly size: string;
  readonly alt: string;
}

/**
 * The photos that were found, in order, each once: a story may repeat one in a gallery. One without a URL is left out; one
 * without its size or its alt text is still shown, with a warning in development. `alt` is never made from another field (S14).
 */
export function photosOf(found: readonly Found[], names: Names): readonly Photo[] {
  const ids = new Set<string>();
  return found.flatMap((photo, index) => {
    const { id, src, width, height, alt = '' } = photo;
    if (id !== undefined && ids.has(id)) return [];
    if (process.env.NODE_ENV !== 'production')
      for (const problem of problemsOf(photo, names))
        console.warn(`inpics: ${names.adapter}, image ${index + 1} (${quoted(id ?? src)}): ${problem}`);
    if (!isSafeImageUrl(src)) return [];
    if (id !== undefined) ids.add(id);
    const hasSize = width !== undefined && height !== undefined;
    return [
      { ...withoutUndefined(photo), src, width: hasSize ? width : 0, height: hasSize ? height : 0, alt } as Photo,
    ];
  });
}

function* problemsOf({ src, width, height, alt }: Found, names: Names): Generator<string> {
  if (!isSafeImageUrl(src)) {
    yield `${names.src} is ${src === undefined ? 'missing' : `${quoted(src)}; expected an image URL`}. The photo is left out.`;
    return;
  }
  if (width === undefined || height === undefined)
    yield `${names.size} is missing. The photo's place cannot be kept in its own shape before it loads; the story's common shape is used.`;
  if (!alt)
    yield `${names.alt} is missing. Describe in the CMS what the photo shows; without it, readers who cannot see the photo get only its caption.`;
}

/** Warns in development about a problem with the whole response. */
export function report(adapter: string, problem: string | false): void {
  if (problem && process.env.NODE_ENV !== 'production') console.warn(`inpics: ${adapter} ${problem}`);
}
