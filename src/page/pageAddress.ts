import { decoded, piecesOf } from '../data/address.js';
import { anchorOf } from '../data/anchor.js';
import { indexOfLink, type LinkOptions } from '../data/indexOfLink.js';
import { linkTo } from '../data/linkTo.js';
import type { Photo } from '../data/photo.js';
import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { attempt, heard } from './attempt.js';
import { markOf } from './historyMark.js';
import type { HistoryEntry, Navigation } from './navigation.js';
import { paced } from './paced.js';

/** What a deep link is told, as it is now. */
export interface DeepLinkSettings extends LinkOptions {
  readonly navigation: Navigation;
  readonly opens: 'photo' | 'lightbox';
  readonly hold: boolean;
}

export interface PageAddress {
  /** The entry of the history that the reader is on. */
  entry(): HistoryEntry;
  replace(href: string, state: unknown): void;
  /** Whether an entry is one of this gallery's lightbox. */
  isOurs(entry: HistoryEntry): boolean;
  /** The anchor by which an entry of the lightbox is known, at the current photo; undefined where there is none. */
  mark(): string | undefined;
  /** Which photo an address names; -1 where it names none. */
  indexIn(href: string): number;
  /** Whether photos stand behind `#`, where a browser leads the reader to them by itself. */
  isInHash(): boolean;
  /** Whether an address is one of the gallery's own page. */
  isOfPage(href: string): boolean;
  /** An address with a photo in it; as it is where the photo has no link. */
  linkTo(href: string, photo: Photo, index: number): string;
  /** The reader has come to this address. */
  follow(href: string): void;
  /** Gives an address that is about to be written the current photo, where it may have one. */
  withPhoto(href: string): string;
  /** Whether the address names a photo, or did before the list changed. */
  isNamed(): boolean;
  /** Writes the current photo into the address, soon. */
  write(): void;
  /** It was written by other means. */
  note(): void;
  /** Forgets what was to be written. */
  cancel(): void;
}

/** The page's address, with the current photo in it. History that cannot be had, as in a sandboxed frame, is done without. */
export function createPageAddress(store: Store<GalleryState>, settings: () => DeepLinkSettings): PageAddress {
  const entry = () => attempt(() => settings().navigation.read()) ?? { href: '', state: null };
  const replace = (href: string, state: unknown) => attempt(() => settings().navigation.replace(href, state));
  const indexIn = (href: string) => heard(() => indexOfLink(store.getState().photos, href, settings())) ?? -1;
  const linked = (href: string, photo: Photo, index: number) =>
    heard(() => linkTo(href, photo, index, settings())) ?? href;
  const isInHash = () => settings().mode !== 'query' && !settings().getHref;

  /** The marks of entries that are known to be ours: the photo that one was made for may be gone by now. */
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

  /** As it was last followed or written. */
  let known = entry().href;
  let isNamed = indexIn(known) >= 0;
  const isOfPage = (href: string) => piecesOf(href).path === piecesOf(known).path;

  /** Not while the page's router is elsewhere already, nor over a hash that says something else, as `#comments` does. */
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

  const pace = paced(() => {
    const { href, state } = entry();
    // The entry of another gallery's lightbox is not ours to write on.
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

/** Which photo the reader is at, in the lightbox of a group too; -1 while that shows one of another gallery. */
export function placeIn({ group, index }: GalleryState): number {
  return group?.isOpen ? group.index : index;
}

/** Whether an anchor leads to a photo, also to one of another gallery. */
function isSlide(id = ''): boolean {
  return document.getElementById(id)?.dataset.inpics === 'slide';
}
