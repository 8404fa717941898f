import type { GalleryState } from './shape.js';

/**
 * How a slide stands: the photo that the gallery shows; hidden beside it; or, while the page is still the server's
 * HTML, open to every reader, behind the last slide where its photo comes before the opening one.
 */
export type Standing = 'current' | 'hidden' | 'open' | 'behind';

export function standingOf(index: number, state: GalleryState): Standing {
  if (!state.ready && index < state.opening) return 'behind';
  if (index === state.index) return 'current';
  return state.ready ? 'hidden' : 'open';
}
