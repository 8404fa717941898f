/** What a page shows besides its headline: one gallery, a whole story, or a gallery with links and a lightbox. */
export type Content = 'gallery' | 'whole' | 'link' | 'box';

/** It stands in the page's address, so that server and browser agree. */
export function contentOf(query: URLSearchParams): Content {
  return (['whole', 'link', 'box'] as const).find((name) => query.has(name)) ?? 'gallery';
}
