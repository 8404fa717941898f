import { cut, decoded, joined, piecesOf, urlOf } from './address.js';
import { type LinkOptions, nameOf } from './indexOfLink.js';
import type { Photo } from './photo.js';

/** A page's address with a photo in it, and with all else that it had (R12); as it is where the photo has no link. */
export function linkTo(href: string, photo: Photo, index: number, options: LinkOptions): string {
  if (options.getHref) return pageTo(href, options.getHref(photo, index));
  let name: string;
  try {
    name = encodeURIComponent(nameOf(photo, index, options));
  } catch {
    // Half a character cannot stand in an address.
    return href;
  }
  return withName(href, name, options);
}

/** The same address without a photo, where that can be said: one of several paths says nothing of the others. */
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
  // In its place, so that whoever reads the address sees one thing change.
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
