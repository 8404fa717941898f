/** A URL split into its three parts, each as written, without the `?` and `#`. */
export interface Address {
  readonly path: string;
  readonly query: string;
  readonly hash: string;
}

/** Splits by hand, so that other code's part of the URL stays unchanged: `URLSearchParams` rewrites the whole query (R12). */
export function piecesOf(href: string): Address {
  const [beforeHash, hash] = cut(href, '#');
  const [path, query] = cut(beforeHash, '?');
  return { path, query, hash };
}

export function joined({ path, query, hash }: Address): string {
  return path + (query && `?${query}`) + (hash && `#${hash}`);
}

/** Splits a text at the first occurrence of a mark. */
export function cut(text: string, mark: string): [before: string, behind: string] {
  const place = text.indexOf(mark);
  return place < 0 ? [text, ''] : [text.slice(0, place), text.slice(place + 1)];
}

/** Decodes a part of a URL; undefined where it is malformed, such as `%E0%A4%A` (X12). */
export function decoded(piece: string): string | undefined {
  try {
    return decodeURIComponent(piece);
  } catch {
    return undefined;
  }
}

/** Parses a URL as the browser does; undefined where it is invalid. */
export function urlOf(href: unknown, base: string | URL): URL | undefined {
  try {
    return typeof href === 'string' && href ? new URL(href, base) : undefined;
  } catch {
    return undefined;
  }
}
