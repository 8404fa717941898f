/** An address in its three pieces, each as it is written, without `?` and `#`. */
export interface Address {
  readonly path: string;
  readonly query: string;
  readonly hash: string;
}

/** By hand, so that what belongs to others goes back as it came: `URLSearchParams` writes a whole query anew (R12). */
export function piecesOf(href: string): Address {
  const [beforeHash, hash] = cut(href, '#');
  const [path, query] = cut(beforeHash, '?');
  return { path, query, hash };
}

export function joined({ path, query, hash }: Address): string {
  return path + (query && `?${query}`) + (hash && `#${hash}`);
}

/** A text at its first mark: what is before it, and what is behind. */
export function cut(text: string, mark: string): [before: string, behind: string] {
  const place = text.indexOf(mark);
  return place < 0 ? [text, ''] : [text.slice(0, place), text.slice(place + 1)];
}

/** What a piece of an address says; undefined where it is broken, such as `%E0%A4%A` (X12). */
export function decoded(piece: string): string | undefined {
  try {
    return decodeURIComponent(piece);
  } catch {
    return undefined;
  }
}

/** An address as the browser has it; undefined where it is none. */
export function urlOf(href: unknown, base: string | URL): URL | undefined {
  try {
    return typeof href === 'string' && href ? new URL(href, base) : undefined;
  } catch {
    return undefined;
  }
}
