import { cut, decoded, piecesOf, urlOf } from './address.js';
import { anchorOf } from './anchor.js';
import type { Photo } from './photo.js';
import { readablePhotos } from './readable.js';

/** How a page's URL names a photo. */
export interface LinkOptions<T extends Photo = Photo> {
  /**
   * `"hash"` puts the photo's anchor after `#`, which works without JavaScript too. `"query"` puts its `id`, else `photo-` and
   * its number, in the query, which a server can read.
   * @default "hash"
   */
  mode?: 'hash' | 'query' | undefined;
  /** Name of the query parameter. Several galleries on one page need one each. @default "photo" */
  param?: string | undefined;
  /**
   * Gives each photo its own URL, instead of `mode`: root-relative, such as `"/story/photo/opening"`, or absolute, and on the
   * page's own origin. A photo for which it returns nothing has no link.
   */
  getHref?: ((photo: T, index: number) => string) | undefined;
  /** The gallery's own `id`, the prefix of its photos' anchors. @default none */
  id?: string | undefined;
}

/** Longer than any URL that servers accept or that we write (X12). */
const LONGEST = 8192;

/**
 * Index of the photo that a URL names; -1 if it names none. A server uses it to open the gallery on that photo:
 * `defaultIndex={indexOfLink(photos, request.url, { mode: 'query' })}`. A malformed URL never makes it throw.
 *
 * @param href absolute or root-relative
 */
export function indexOfLink<T extends Photo>(photos: readonly T[], href: string, options: LinkOptions<T> = {}): number {
  if (typeof href !== 'string' || href.length > LONGEST) return -1;
  const readable = readablePhotos(photos);
  if (options.getHref) return indexOfPage(readable, href, options.getHref);
  const name = nameIn(href, options);
  if (!name) return -1;
  const names = readable.map((photo, index) => nameOf(photo, index, options));
  const said = names.indexOf(decoded(name) as string);
  // Then undecoded, as browsers look up an anchor: `#100%` leads to the id "100%".
  return said < 0 ? names.indexOf(name) : said;
}

/** A photo's name in the URL. */
export function nameOf(photo: Photo, index: number, { mode, id }: Omit<LinkOptions, 'getHref'>): string {
  return `${anchorOf(photo, index, mode === 'query' ? undefined : id)}`;
}

/** The part of the URL that would name a photo. */
function nameIn(href: string, { mode, param = 'photo' }: Omit<LinkOptions, 'getHref'>): string | undefined {
  const { query, hash } = piecesOf(href);
  if (mode !== 'query') return hash;
  const pairs = query.split('&').map((pair) => cut(pair.replaceAll('+', ' '), '='));
  return pairs.find(([name]) => decoded(name) === param)?.[1];
}

function indexOfPage<T extends Photo>(
  photos: readonly T[],
  href: string,
  getHref: (photo: T, index: number) => string,
): number {
  const asked = urlOf(href, 'http://localhost');
  if (!asked) return -1;
  return photos.findIndex((photo, index) => {
    const own = urlOf(getHref(photo, index), asked);
    // An unrelated query, such as `?utm_source=`, says nothing about the photo.
    return own && pageOf(own) === pageOf(asked) && (!own.search || own.search === asked.search);
  });
}

/** The path alone: a server behind a proxy sees another origin than readers do. `/a/` counts as `/a`. */
function pageOf({ pathname }: URL): string {
  return (decoded(pathname) ?? pathname).replace(/\/$/, '');
}
