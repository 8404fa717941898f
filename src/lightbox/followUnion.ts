import type { GalleryContextValue } from '../hooks/context.js';
import { goTo } from '../state/transitions.js';
import type { Union } from './union.js';

/**
 * Passes on to each gallery of a group what the lightbox shows of it, and what a part in the lightbox reports about its photo.
 * When the lightbox closes, writes the current photo back to the gallery that it is from. Returns a function that stops this.
 */
export function followUnion(union: Union): () => void {
  return union.store.subscribe((state, previous) => {
    const { lightbox, request, report } = state;
    const place = union.locate(state.index);
    if (previous.lightbox && !lightbox)
      place.gallery?.store.update((own) => goTo(own, place.index, request?.via ?? 'link', request?.event));
    if (report !== previous.report) place.gallery?.store.update((own) => ({ ...own, report }));
    if (!lightbox && !previous.lightbox) return;
    const isChange = lightbox !== previous.lightbox;
    if (!isChange && state.index === previous.index && state.keys === previous.keys) return;
    const via = (isChange ? state.lightboxRequest : request)?.via ?? 'command';
    const tell = (member: GalleryContextValue, index: number) =>
      member.store.update((own) => ({ ...own, group: { isOpen: lightbox, index, via } }));
    // The photo's own gallery first: it takes the address over from the gallery that had it.
    if (place.gallery) tell(place.gallery, place.index);
    for (const member of union.members()) if (member.store !== place.gallery?.store) tell(member, -1);
  });
}
