import { withoutPhoto } from '../data/linkTo.js';
import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { attempt } from './attempt.js';
import { marked, markOf, unmarked } from './historyMark.js';
import type { Navigation } from './navigation.js';
import type { DeepLinkSettings, PageAddress } from './pageAddress.js';

export interface LightboxEntry {
  /**
   * Adds the one entry when the lightbox has opened, or a group's lightbox shows a photo of this gallery, unless the reader is
   * on it already. An entry that another gallery of the group has added becomes ours.
   *
   * @param isAsked whether the current entry asked for the lightbox; it must not ask again
   */
  add(isAsked: boolean): void;
  /** Goes back over the entry when the lightbox has closed, unless it was Back that closed it. */
  goBack(): void;
  /** Call when the reader has arrived at an entry. Returns whether a step back was pending. */
  arrive(): boolean;
  /** Gives the page its own scroll restoration back. */
  restoreScroll(): void;
  /** The lightbox has unmounted: turns its entry into an ordinary one. */
  abandon(): void;
  /** Forgets a pending step back, whose end may never be noticed. */
  stop(): void;
}

/** The histories with a pending step back over a lightbox's entry, of any gallery on the page. */
const returning = new WeakSet<Navigation>();

/** The one history entry of an open lightbox, which Back leaves (R11). */
export function createLightboxEntry(
  store: Store<GalleryState>,
  settings: () => DeepLinkSettings,
  address: PageAddress,
): LightboxEntry {
  const { entry, replace, isOurs } = address;
  /** Whether a step back that concerns us is pending. */
  let isReturning = false;
  /** The page's own setting; each history entry has one. */
  const restoration = attempt(() => history.scrollRestoration) ?? 'auto';
  const scrollBy = (mode: ScrollRestoration) =>
    attempt(() => {
      history.scrollRestoration = mode;
    });

  return {
    add(isAsked) {
      address.cancel();
      const { navigation } = settings();
      // Another gallery's entry is being left: one added now would be left instead, and the other lightbox would open again.
      isReturning ||= returning.has(navigation);
      const { href, state } = entry();
      if (isReturning || isOurs({ href, state }) || !address.isOfPage(href)) return;
      const mark = address.mark();
      if (!mark) return;
      const next = address.withPhoto(href);
      // Back closes a lightbox that the page was opened with, and would not if the first entry asked for it again.
      if (isAsked) replace(withoutPhoto(href, settings()), state);
      // Back would scroll the page's strip to the anchor of the entry below, away from the photo that the reader has come to.
      scrollBy('manual');
      const write = markOf(state) && store.getState().group ? 'replace' : 'push';
      attempt(() => navigation[write](next, marked(state, mark)));
      scrollBy(restoration);
      address.note();
    },
    goBack() {
      // Closed again while a step back is pending: a second step would leave the page.
      if (isReturning || !isOurs(entry())) return;
      const { navigation } = settings();
      attempt(() => {
        navigation.back();
        isReturning = true;
        returning.add(navigation);
      });
    },
    arrive() {
      const hasReturned = isReturning;
      isReturning = false;
      returning.delete(settings().navigation);
      return hasReturned;
    },
    // After the browser has done its own part.
    restoreScroll: () => void setTimeout(() => scrollBy(restoration)),
    abandon() {
      const { href, state } = entry();
      if (isOurs({ href, state })) replace(href, unmarked(state));
    },
    stop() {
      if (isReturning) returning.delete(settings().navigation);
    },
  };
}
