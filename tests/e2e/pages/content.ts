/** What a page shows besides its headline: one gallery, alone or with a lightbox, a whole story, or a gallery with links. */
export type Content = 'gallery' | 'lightbox' | 'whole' | 'link' | 'box' | 'held';

/** It stands in the page's address, so that server and browser agree. */
export function contentOf(query: URLSearchParams): Content {
  return (['lightbox', 'whole', 'link', 'box', 'held'] as const).find((name) => query.has(name)) ?? 'gallery';
}
