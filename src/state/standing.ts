import type { GalleryState } from './shape.js';

/** How a slide stands: the photo that the gallery shows; hidden beside it; or open to every reader, in the server's HTML. */
export type Standing = 'current' | 'hidden' | 'open';

export function standingOf(index: number, state: GalleryState): Standing {
  if (index === state.index) return 'current';
  return state.ready ? 'hidden' : 'open';
}
