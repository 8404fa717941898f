import { decoded, piecesOf } from '../data/address.js';
import { indexOfLink, type LinkOptions } from '../data/indexOfLink.js';
import { linkTo } from '../data/linkTo.js';
import type { Photo } from '../data/photo.js';
import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { attempt, heard } from './attempt.js';
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
    const { photos, index } = store.getState();
    const photo = photos[index];
    const next = photo && mayWrite(href) ? linked(href, photo, index) : href;
    if (next !== href) {
      known = next;
      isNamed = true;
    }
    return next;
  };

  const pace = paced(() => {
    const { href, state } = entry();
    const next = withPhoto(href);
    if (next === href) return false;
    replace(next, state);
    return true;
  });

  return {
    entry,
    replace,
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

/** Whether an anchor leads to a photo, also to one of another gallery. */
function isSlide(id = ''): boolean {
  return document.getElementById(id)?.dataset.inpics === 'slide';
}
