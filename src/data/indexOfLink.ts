import { cut, decoded, piecesOf, urlOf } from './address.js';
import { anchorOf } from './anchor.js';
import type { Photo } from './photo.js';
import { readablePhotos } from './readable.js';

/** How a photo stands in a page's address. */
export interface LinkOptions<T extends Photo = Photo> {
  /**
   * Behind `#` stands the photo's anchor, which leads to it without a script too. In the query stands its `id`, else
   * `photo-` and its number, which a server can read.
   * @default "hash"
   */
  mode?: 'hash' | 'query' | undefined;
  /** Name of the photo in the query: several galleries on a page want one each. @default "photo" */
  param?: string | undefined;
  /**
   * A path of its own for each photo, in the place of `mode`: `"/story/photo/opening"`, from the root of the site or whole,
   * and of the page's own origin. A photo for which it returns nothing has no link.
   */
  getHref?: ((photo: T, index: number) => string) | undefined;
  /** The gallery's own `id`, which its photos' anchors begin with. @default none */
  id?: string | undefined;
}

/** Longer than any server takes, and than anything that we write (X12). */
const LONGEST = 8192;

/**
 * Which photo an address names, from 0; -1 where it names none. For the server, which opens the gallery on it:
 * `defaultIndex={indexOfLink(photos, request.url, { mode: 'query' })}`. It never throws for what stands in an address.
 *
 * @param href whole, or from the root of the site
 */
export function indexOfLink<T extends Photo>(photos: readonly T[], href: string, options: LinkOptions<T> = {}): number {
  if (typeof href !== 'string' || href.length > LONGEST) return -1;
  const readable = readablePhotos(photos);
  if (options.getHref) return indexOfPage(readable, href, options.getHref);
  const name = nameIn(href, options);
  if (!name) return -1;
  const names = readable.map((photo, index) => nameOf(photo, index, options));
  const said = names.indexOf(decoded(name) as string);
  // As browsers look for an anchor: `#100%` leads to the id "100%".
  return said < 0 ? names.indexOf(name) : said;
}

/** What a photo is called in the address. */
export function nameOf(photo: Photo, index: number, { mode, id }: Omit<LinkOptions, 'getHref'>): string {
  return `${anchorOf(photo, index, mode === 'query' ? undefined : id)}`;
}

/** What stands in the address where a photo's name does. */
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
    // A query of others, such as `?utm_source=`, says nothing of the photo.
    return own && pageOf(own) === pageOf(asked) && (!own.search || own.search === asked.search);
  });
}

/** Servers behind a proxy know another origin than readers, and `/a/` is as good as `/a`. */
function pageOf({ pathname }: URL): string {
  return (decoded(pathname) ?? pathname).replace(/\/$/, '');
}
