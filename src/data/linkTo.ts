import { cut, decoded, joined, piecesOf, urlOf } from './address.js';
import { type LinkOptions, nameOf } from './indexOfLink.js';
import type { Photo } from './photo.js';

/** Puts a photo into a page's URL and keeps the rest of it (R12); unchanged where the photo has no link. */
export function linkTo(href: string, photo: Photo, index: number, options: LinkOptions): string {
  if (options.getHref) return pageTo(href, options.getHref(photo, index));
  let name: string;
  try {
    name = encodeURIComponent(nameOf(photo, index, options));
  } catch {
    // Half a surrogate pair cannot be encoded in a URL.
    return href;
  }
  return withName(href, name, options);
}

/** Removes the photo from a URL. With `getHref` it stays: a photo's path says nothing about other paths. */
export function withoutPhoto(href: string, options: LinkOptions): string {
  return options.getHref ? href : withName(href, '', options);
}

function withName(href: string, name: string, { mode, param = 'photo' }: LinkOptions): string {
  const address = piecesOf(href);
  if (mode !== 'query') return joined({ ...address, hash: name });
  const pairs = address.query ? address.query.split('&') : [];
  const isOurs = (pair: string) => decoded(cut(pair, '=')[0].replaceAll('+', ' ')) === param;
  const ours = pairs.findIndex(isOurs);
  const pair = name && `${encodeURIComponent(param)}=${name}`;
  // Replaced in place, so that anyone reading the URL sees one thing change.
  const next = pairs.flatMap((other, place) => (!isOurs(other) ? [other] : place === ours && pair ? [pair] : []));
  if (ours < 0 && pair) next.push(pair);
  return joined({ ...address, query: next.join('&') });
}

function pageTo(href: string, page: string): string {
  const url = urlOf(page, href);
  if (!url) return href;
  const { query, hash } = piecesOf(href);
  url.search ||= query;
  url.hash ||= hash;
  return url.href;
}
