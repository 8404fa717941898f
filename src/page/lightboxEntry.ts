import { withoutPhoto } from '../data/linkTo.js';
import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { attempt } from './attempt.js';
import { marked, markOf, unmarked } from './historyMark.js';
import type { Navigation } from './navigation.js';
import type { DeepLinkSettings, PageAddress } from './pageAddress.js';

export interface LightboxEntry {
  /**
   * The lightbox has opened, or that of a group shows a photo of this gallery: one entry for it, where the reader is not on
   * it already. What another gallery of the group has added becomes ours.
   *
   * @param isAsked the entry that the reader is on has asked for it, and is not to ask again
   */
  add(isAsked: boolean): void;
  /** The lightbox was closed: back over its entry, where it was not Back that closed it. */
  goBack(): void;
  /** The reader has arrived at an entry. Returns whether somebody was on the way back. */
  arrive(): boolean;
  /** The page scrolls again as it did before. */
  restoreScroll(): void;
  /** The lightbox is no more: its entry becomes one like any other. */
  abandon(): void;
  /** Nobody may be left to hear of the way back. */
  stop(): void;
}

/** The histories in which somebody has gone back over a lightbox's entry, and is not there yet: of any gallery of the page. */
const returning = new WeakSet<Navigation>();

/** The one entry of the history that an open lightbox has, which Back leaves (R11). */
export function createLightboxEntry(
  store: Store<GalleryState>,
  settings: () => DeepLinkSettings,
  address: PageAddress,
): LightboxEntry {
  const { entry, replace, isOurs } = address;
  /** Whether we have to do with a step back that is not done yet. */
  let isReturning = false;
  /** As the page has it; an entry of the history has one each. */
  const restoration = attempt(() => history.scrollRestoration) ?? 'auto';
  const scrollBy = (mode: ScrollRestoration) =>
    attempt(() => {
      history.scrollRestoration = mode;
    });

  return {
    add(isAsked) {
      address.cancel();
      const { navigation } = settings();
      // That of another gallery is being left: what is added now would be left in its place, and the other opened again.
      isReturning ||= returning.has(navigation);
      const { href, state } = entry();
      if (isReturning || isOurs({ href, state }) || !address.isOfPage(href)) return;
      const mark = address.mark();
      if (!mark) return;
      const next = address.withPhoto(href);
      // Back from a page that was opened with the lightbox closes it, and would not if the first entry asked for it again.
      if (isAsked) replace(withoutPhoto(href, settings()), state);
      // Back would scroll the page's strip to the anchor beneath, away from the photo that the reader has come to.
      scrollBy('manual');
      const write = markOf(state) && store.getState().group ? 'replace' : 'push';
      attempt(() => navigation[write](next, marked(state, mark)));
      scrollBy(restoration);
      address.note();
    },
    goBack() {
      // Closed a second time on the way back: a second step would leave the page.
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
    // Once the browser has been through with its own part of it.
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
