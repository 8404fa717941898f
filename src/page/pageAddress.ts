import { decoded, piecesOf } from '../data/address.js';
import { anchorOf } from '../data/anchor.js';
import { indexOfLink, type LinkOptions } from '../data/indexOfLink.js';
import { linkTo } from '../data/linkTo.js';
import type { Photo } from '../data/photo.js';
import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { attempt, runPageCode } from './attempt.js';
import { markOf } from './historyMark.js';
import type { HistoryEntry, Navigation } from './navigation.js';
import { throttle } from './throttle.js';

/** A deep link's current settings. */
export interface DeepLinkSettings extends LinkOptions {
  readonly navigation: Navigation;
  readonly opens: 'photo' | 'lightbox';
  readonly hold: boolean;
}

export interface PageAddress {
  /** The current history entry. */
  entry(): HistoryEntry;
  replace(href: string, state: unknown): void;
  /** Whether an entry belongs to this gallery's lightbox. */
  isOurs(entry: HistoryEntry): boolean;
  /** The current photo's anchor, which marks an entry of the lightbox; undefined where there is no photo. */
  mark(): string | undefined;
  /** Index of the photo that a URL names; -1 if it names none. */
  indexIn(href: string): number;
  /** Whether the hash names photos, so that the browser itself scrolls to them. */
  isInHash(): boolean;
  /** Whether a URL is one of the gallery's own page. */
  isOfPage(href: string): boolean;
  /** Puts a photo into a URL; unchanged where the photo has no link. */
  linkTo(href: string, photo: Photo, index: number): string;
  /** Call when the reader has come to this URL. */
  follow(href: string): void;
  /** Puts the current photo into a URL that is about to be written, where it may have one. */
  withPhoto(href: string): string;
  /** Whether the page's URL names a photo, or did before the list changed. */
  isNamed(): boolean;
  /** Writes the current photo into the page's URL, throttled. */
  write(): void;
  /** Call when it was written by other means. */
  note(): void;
  /** Drops a pending write. */
  cancel(): void;
}

/** The page's URL, with the current photo in it. Does without history where that is forbidden, as in a sandboxed frame. */
export function createPageAddress(store: Store<GalleryState>, settings: () => DeepLinkSettings): PageAddress {
  const entry = () => attempt(() => settings().navigation.read()) ?? { href: '', state: null };
  const replace = (href: string, state: unknown) => attempt(() => settings().navigation.replace(href, state));
  const indexIn = (href: string) => runPageCode(() => indexOfLink(store.getState().photos, href, settings())) ?? -1;
  const linked = (href: string, photo: Photo, index: number) =>
    runPageCode(() => linkTo(href, photo, index, settings())) ?? href;
  const isInHash = () => settings().mode !== 'query' && !settings().getHref;

  /** The marks of entries known to be ours: the photo that one was made for may be gone by now. */
  const marks = new Set<unknown>();
  const isOurs = ({ state }: HistoryEntry) => {
    const mark = markOf(state);
    if (store.getState().photos.some((photo, index) => anchorOf(photo, index, settings().id) === mark)) marks.add(mark);
    return marks.has(mark);
  };

  const current = () => {
    const state = store.getState();
    const index = placeIn(state);
    return { photo: state.photos[index], index };
  };

  /** The URL as last followed or written. */
  let known = entry().href;
  let isNamed = indexIn(known) >= 0;
  const isOfPage = (href: string) => piecesOf(href).path === piecesOf(known).path;

  /** Not once the page's router has gone elsewhere, nor over a hash with another meaning, such as `#comments`. */
  const mayWrite = (href: string) => {
    const { hash } = piecesOf(href);
    const isKnown = href === known && isNamed;
    return isOfPage(href) && (isKnown || !hash || !isInHash() || indexIn(href) >= 0 || isSlide(decoded(hash)));
  };

  const withPhoto = (href: string) => {
    const { photo, index } = current();
    const next = photo && mayWrite(href) ? linked(href, photo, index) : href;
    if (next !== href) {
      known = next;
      isNamed = true;
    }
    return next;
  };

  const pace = throttle(() => {
    const { href, state } = entry();
    // The entry of another gallery's lightbox is not ours to change.
    const next = markOf(state) && !isOurs({ href, state }) ? href : withPhoto(href);
    if (next === href) return false;
    replace(next, state);
    return true;
  });

  return {
    entry,
    replace,
    isOurs,
    mark() {
      const { photo, index } = current();
      const mark = photo && anchorOf(photo, index, settings().id);
      if (mark) marks.add(mark);
      return mark;
    },
    indexIn,
    isInHash,
    isOfPage,
    linkTo: linked,
    withPhoto,
    follow(href) {
      known = href;
      isNamed = indexIn(href) >= 0;
    },
    isNamed: () => isNamed,
    write: pace.ask,
    note: pace.note,
    cancel: pace.cancel,
  };
}

/** Index of the photo that the reader is at, also in a group's lightbox; -1 while that shows another gallery's. */
export function placeIn({ group, index }: GalleryState): number {
  return group?.isOpen ? group.index : index;
}

/** Whether an anchor leads to a photo, of this or another gallery. */
function isSlide(id = ''): boolean {
  return document.getElementById(id)?.dataset.inpics === 'slide';
}
