const OTHERS = [
  'lightbox',
  'whole',
  'paper',
  'link',
  'box',
  'held',
  'routed',
  'dataRouted',
  'ads',
  'reported',
] as const;

/** What a page shows besides its headline: one gallery, alone or with what `PageOptions` name. */
export type Content = 'gallery' | (typeof OTHERS)[number];

/** It stands in the page's address, so that server and browser agree. */
export function contentOf(query: URLSearchParams): Content {
  return OTHERS.find((name) => query.has(name)) ?? 'gallery';
}
