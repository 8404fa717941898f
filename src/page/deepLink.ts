import type { GalleryState, Via } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { askForLightbox, goTo } from '../state/transitions.js';
import { createLightboxEntry } from './lightboxEntry.js';
import { createPageAddress, type DeepLinkSettings, placeIn } from './pageAddress.js';

export interface DeepLinkConnection {
  /** Call when the reader is on another history entry. */
  arrive(via: 'history' | 'link', event?: unknown): void;
  /** Opens the lightbox if the page's URL asked for it. */
  open(): void;
  /** Disconnects both, and leaves no entry behind that would open a lightbox. */
  stop(): void;
}

/** Keeps a gallery and the page's URL at the same photo, and its lightbox and the history at the same entry. */
export function connectDeepLink(store: Store<GalleryState>, settings: () => DeepLinkSettings): DeepLinkConnection {
  const address = createPageAddress(store, settings);
  const lightbox = createLightboxEntry(store, settings, address);
  const go = (index: number, via: Via, event?: unknown) => {
    if (index >= 0) store.update((state) => goTo(state, index, via, event));
  };
  const ask = (open: boolean, via: Via, event?: unknown) =>
    store.update((state) => askForLightbox(state, open, via, event));

  /** Whether the page was loaded to show the lightbox, which has not been requested yet. */
  let isDue = false;
  /** Whether the URL that the page was loaded with asks for the lightbox, and would do so again. */
  let isFirst = false;
  /** Whether the lightbox is open, or a group's lightbox whose entry is this gallery's. Undefined where there is none. */
  let isOpen = store.getState().lightbox;

  const enter = () => {
    lightbox.add(isFirst);
    isDue = isFirst = false;
  };

  const unsubscribe = store.subscribe((state, previous) => {
    const wasOpen = isOpen;
    const { group } = state;
    // Even where it shows a photo of another gallery, the reader stays there.
    if (group?.isOpen) isDue = false;
    // When a group unmounts, no member may close its lightbox: going back would undo the link that the reader leaves by.
    if (!group?.isOpen) isOpen = group && group.isOpen === undefined ? undefined : state.lightbox;
    // The gallery whose photo it shows takes over the entry, where it can.
    else isOpen = group.index >= 0 || (wasOpen && address.isOurs(address.entry()));
    const place = placeIn(previous);
    if (isOpen && (!wasOpen || place < 0)) enter();
    else if (isOpen === false && wasOpen) lightbox.goBack();
    // The lightbox's own part has unmounted; unless it is back, and open, in the same task.
    else if (wasOpen && !isOpen) queueMicrotask(() => isOpen || lightbox.abandon());
    const now = placeIn(state);
    // A pending write would replace the URL of another gallery's photo.
    if (now < 0) return address.cancel();
    const isMoved = place >= 0 && place !== now && (group?.isOpen ? group : state.request)?.via !== 'photos';
    if (previous.ready && (isMoved || (address.isNamed() && state.keys !== previous.keys))) address.write();
  });

  const start = () => {
    const entry = address.entry();
    const index = address.indexIn(entry.href);
    const isMarked = address.isOurs(entry);
    isFirst = index >= 0 && settings().opens === 'lightbox';
    isDue = isMarked || isFirst;
    // A reader who has scrolled the strip before hydration stays there (W1), unless an anchor has led them to the photo.
    if (store.getState().ready || address.isInHash()) go(index, 'link');
    const linkOf: GalleryState['linkOf'] = (photo, place) => address.linkTo(address.entry().href, photo, place);
    store.update((state) => ({ ...state, linkOf }));
  };
  start();

  return {
    arrive(via, event) {
      const entry = address.entry();
      const hasReturned = lightbox.arrive();
      isDue = isFirst = false;
      const index = address.indexIn(entry.href);
      // Another page: its router will remove this one.
      if (index < 0 && !address.isOfPage(entry.href)) return;
      address.follow(entry.href);
      const wasOpen = isOpen;
      if (address.isOurs(entry)) {
        go(index, via, event);
        // A group's lightbox that is open must come to the photo, too.
        if (wasOpen !== undefined && !settings().hold) ask(true, via, event);
        return;
      }
      if (wasOpen || hasReturned) lightbox.restoreScroll();
      // Opened again before the way back was done.
      if (wasOpen && hasReturned) return enter();
      if (wasOpen) ask(false, via, event);
      // Leaving the lightbox, the reader stays at its photo.
      if (hasReturned || (wasOpen && via === 'history')) address.write();
      else go(index, via, event);
    },
    open() {
      if (isDue && isOpen === false) ask(true, 'link');
      isDue = false;
    },
    stop() {
      address.cancel();
      unsubscribe();
      lightbox.stop();
      store.update((state) => ({ ...state, linkOf: undefined }));
      lightbox.abandon();
    },
  };
}
