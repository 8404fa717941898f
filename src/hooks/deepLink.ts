import { decoded, piecesOf } from '../data/address.js';
import { anchorOf } from '../data/anchor.js';
import { indexOfLink, type LinkOptions } from '../data/indexOfLink.js';
import { linkTo, withoutPhoto } from '../data/linkTo.js';
import type { GalleryState, Via } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { askForLightbox, goTo } from '../state/transitions.js';
import { attempt, heard } from './attempt.js';
import { marked, markOf, unmarked } from './historyMark.js';
import type { HistoryEntry, Navigation } from './navigation.js';
import { paced } from './paced.js';

/** What a deep link is told, as it is now. */
export interface DeepLinkSettings extends LinkOptions {
  readonly navigation: Navigation;
  readonly opens: 'photo' | 'lightbox';
  readonly hold: boolean;
}

export interface DeepLinkConnection {
  /** The reader is on another entry of the history. */
  arrive(via: 'history' | 'link', event?: unknown): void;
  /** Opens the lightbox, where the page's address asked for it. */
  open(): void;
  /** Lets go of both, and leaves no entry behind that wants a lightbox. */
  stop(): void;
}

/** The histories in which somebody has gone back over a lightbox's entry, and is not there yet: of any gallery of the page. */
const returning = new WeakSet<Navigation>();

/**
 * Keeps a gallery and the page's address at the same photo, and gives an open lightbox one entry of the history, which
 * Back leaves (R11). History that cannot be had, as in a sandboxed frame, is done without.
 */
export function connectDeepLink(store: Store<GalleryState>, settings: () => DeepLinkSettings): DeepLinkConnection {
  const entry = (): HistoryEntry => attempt(() => settings().navigation.read()) ?? { href: '', state: null };
  const replace = (href: string, state: unknown) => attempt(() => settings().navigation.replace(href, state));
  const indexIn = (href: string) => heard(() => indexOfLink(store.getState().photos, href, settings())) ?? -1;
  const isInHash = () => settings().mode !== 'query' && !settings().getHref;
  const go = (index: number, via: Via, event?: unknown) => {
    if (index >= 0) store.update((state) => goTo(state, index, via, event));
  };
  const ask = (open: boolean, via: Via, event?: unknown) =>
    store.update((state) => askForLightbox(state, open, via, event));

  /** The address as it was last followed or written. */
  let known = entry().href;
  let isNamed = indexIn(known) >= 0;
  /** Whether the page was loaded to show the lightbox, which is not asked for yet. */
  let isDue = false;
  /** Whether the entry that the page was loaded with names the photo that the lightbox opens on. */
  let isFirst = false;
  /** Whether the lightbox is open; that of a group, where it was opened from this gallery. Undefined where there is none. */
  let isOpen = store.getState().lightbox;
  /** Whether we have to do with a step back that is not done yet. */
  let isReturning = false;
  /** As the page has it; an entry of the history has one each. */
  const restoration = attempt(() => history.scrollRestoration) ?? 'auto';
  const restoreScroll = (mode: ScrollRestoration) =>
    attempt(() => {
      history.scrollRestoration = mode;
    });

  /** The entries that are known to be ours: the photo that one was made for may be gone by now. */
  const marks = new Set<unknown>();
  const isLightboxEntry = ({ state }: HistoryEntry) => {
    const mark = markOf(state);
    if (store.getState().photos.some((photo, index) => anchorOf(photo, index, settings().id) === mark)) marks.add(mark);
    return marks.has(mark);
  };

  /** Not while the page's router is elsewhere already, nor over a hash that says something else, as `#comments` does. */
  const mayWrite = (href: string) => {
    const { path, hash } = piecesOf(href);
    if (path !== piecesOf(known).path) return false;
    const isKnown = href === known && isNamed;
    return isKnown || !hash || !isInHash() || indexIn(href) >= 0 || isSlide(decoded(hash));
  };

  /** The current photo's address, where it may be written; else the one that is. */
  const shown = (href: string) => {
    const { photos, index } = store.getState();
    const photo = photos[index];
    return photo && mayWrite(href) ? (heard(() => linkTo(href, photo, index, settings())) ?? href) : href;
  };

  const {
    ask: write,
    note,
    cancel,
  } = paced(() => {
    const { href, state } = entry();
    const next = shown(href);
    if (next === href) return false;
    known = next;
    isNamed = true;
    replace(next, state);
    return true;
  });

  /** The lightbox has opened: one entry for it, where the reader is not on it already. */
  const enter = () => {
    cancel();
    isDue = false;
    // That of another gallery is being left: what is added now would be left in its place, and the other opened again.
    isReturning ||= returning.has(settings().navigation);
    if (isReturning) return;
    const current = entry();
    const { photos, index } = store.getState();
    const photo = photos[index];
    if (!photo || isLightboxEntry(current) || piecesOf(current.href).path !== piecesOf(known).path) return;
    const { href, state } = current;
    known = shown(href);
    isNamed ||= known !== href;
    // Back from a page that was opened with the lightbox closes it, and would not if the first entry asked for it again.
    if (isFirst) replace(withoutPhoto(href, settings()), state);
    isFirst = false;
    const mark = anchorOf(photo, index, settings().id);
    marks.add(mark);
    // Back would scroll the page's strip to the anchor beneath, away from the photo that the reader has come to.
    restoreScroll('manual');
    attempt(() => settings().navigation.push(known, marked(state, mark)));
    restoreScroll(restoration);
    note();
  };

  /** The lightbox was closed: back over its entry, where it was not Back that closed it. */
  const leave = () => {
    // Closed a second time on the way back: a second step would leave the page.
    if (isReturning || !isLightboxEntry(entry())) return;
    const { navigation } = settings();
    attempt(() => {
      navigation.back();
      isReturning = true;
      returning.add(navigation);
    });
  };

  /** An entry of the lightbox becomes one like any other. */
  const abandon = () => {
    const current = entry();
    if (!isLightboxEntry(current)) return;
    replace(current.href, unmarked(current.state));
  };

  const unsubscribe = store.subscribe((state, previous) => {
    const wasOpen = isOpen;
    const { lightbox, group } = state;
    // A group that goes is no member's to close: a step back would undo the link that the reader leaves by.
    if (!group?.isOpen) isOpen = group && group.isOpen === undefined ? undefined : lightbox;
    else if (!previous.group?.isOpen) isOpen = group.index >= 0;
    if (isOpen && !wasOpen) enter();
    else if (isOpen === false && wasOpen) leave();
    // Its part itself went; not where it is back, and open, in the same breath.
    else if (wasOpen && !isOpen) queueMicrotask(() => isOpen || abandon());
    const isMoved = state.index !== previous.index && state.request?.via !== 'photos';
    if (previous.ready && (isMoved || (isNamed && state.keys !== previous.keys))) write();
  });

  const start = () => {
    const current = entry();
    const index = indexIn(current.href);
    const isMarked = isLightboxEntry(current);
    isFirst = !isMarked && index >= 0 && settings().opens === 'lightbox';
    isDue = isMarked || isFirst;
    // A reader who has moved the strip before hydration stays there (W1), unless an anchor has led them to the photo.
    if (store.getState().ready || isInHash()) go(index, 'link');
    const linkOf: GalleryState['linkOf'] = (photo, place) => {
      const { href } = entry();
      return heard(() => linkTo(href, photo, place, settings())) ?? href;
    };
    store.update((state) => ({ ...state, linkOf }));
  };
  start();

  return {
    arrive(via, event) {
      const current = entry();
      const index = indexIn(current.href);
      const hasReturned = isReturning;
      isDue = isFirst = isReturning = false;
      returning.delete(settings().navigation);
      // A page of somebody else's: its router takes this one away.
      if (index < 0 && piecesOf(current.href).path !== piecesOf(known).path) return;
      known = current.href;
      isNamed = index >= 0;
      const wasOpen = isOpen;
      if (isLightboxEntry(current)) {
        go(index, via, event);
        if (wasOpen === false && !settings().hold) ask(true, via, event);
        return;
      }
      // Once the browser has been through with its own part of it.
      if (wasOpen || hasReturned) setTimeout(() => restoreScroll(restoration));
      // Opened again before we were back.
      if (wasOpen && hasReturned) return enter();
      if (wasOpen) ask(false, via, event);
      // Out of the lightbox the reader stays at its photo.
      if (hasReturned || (wasOpen && via === 'history')) write();
      else go(index, via, event);
    },
    open() {
      if (!isDue) return;
      isDue = false;
      if (isOpen === false) ask(true, 'link');
    },
    stop() {
      cancel();
      unsubscribe();
      // Nobody may be left to hear of it.
      if (isReturning) returning.delete(settings().navigation);
      store.update((state) => ({ ...state, linkOf: undefined }));
      abandon();
    },
  };
}

/** Whether an anchor leads to a photo, also to one of another gallery. */
function isSlide(id = ''): boolean {
  return document.getElementById(id)?.dataset.inpics === 'slide';
}
