import type { Photo } from '../data/photo.js';
import type { Inserts } from './inserts.js';
import type { PartReport } from './report.js';
import type { Store } from './store.js';

/** What made the gallery move, or ask to. */
export type Via =
  | 'key'
  | 'swipe'
  | 'drag'
  | 'wheel'
  | 'scroll'
  | 'button'
  | 'thumbnail'
  | 'link'
  | 'history'
  | 'autoplay'
  | 'command'
  | 'photos';

/** Somebody asked for a photo. Each one is reported once, whether the gallery moved by itself or its owner decides. */
export interface Request {
  readonly index: number;
  readonly via: Via;
  readonly event?: unknown;
}

/** Somebody asked for the lightbox, or to be rid of it. Its part answers, where there is one. */
export interface LightboxRequest {
  readonly open: boolean;
  readonly via: Via;
  readonly event: unknown;
}

/** What the lightbox of a group shows of one of its galleries. */
export interface GroupView {
  /** Undefined once the group itself has gone. */
  readonly isOpen: boolean | undefined;
  /** Which of the gallery's photos, from 0; -1 where it shows another gallery's. */
  readonly index: number;
  /** What opened or closed it, or brought the reader to the photo. */
  readonly via: Via;
}

/** What thumbnails are to a screen reader: tabs, of which one is chosen (A5), or buttons (A6). */
export type Picker = 'tabs' | 'buttons';

/** Where the reader is. */
export interface GalleryState<T extends Photo = Photo> {
  readonly photos: readonly T[];
  /** A key for each photo, by which its place is found again when the list changes (W22). */
  readonly keys: readonly string[];
  /**
   * The strip's slides, in the story's order: a photo's is its index, and what stands behind a photo and is none, such as
   * an advertisement, has a number between that and the next.
   */
  readonly slides?: readonly number[] | undefined;
  /** What such slides show. */
  readonly inserts?: Inserts | undefined;
  /** The photo that the gallery stands at, or that the reader came from to what is none. */
  readonly index: number;
  /** The slide that the strip stands at. */
  readonly slide: number;
  /** The photo nearest to the middle while the reader's own movement lasts; else the same as `index`. */
  readonly nearest: number;
  /** Whether the owner holds the index: then requests are only reported, and the index comes by `follow` (W24). */
  readonly controlled: boolean;
  /** The last thing asked for; null once it was refused, or overtaken by the owner. */
  readonly request: Request | null;
  /** Which photo the server's HTML opens on. */
  readonly opening: number;
  /** Whether the strip has taken over from the server's HTML. */
  readonly ready: boolean;
  /** The slide that stands first in the strip. */
  readonly first: number;
  /** Whether the story goes on from its last photo to its first. */
  readonly loop: boolean;
  /** Which way the reader went last: 1 on, -1 back, 0 nowhere yet. */
  readonly travel: 1 | 0 | -1;
  /** What the thumbnails are, while there are any; where they are tabs, the slides are their panels. */
  readonly picker?: Picker | undefined;
  /** What a part has to tell of the photo, such as that it did not load (A24): a new object each time. */
  readonly notice?: { readonly text: string } | undefined;
  /** Whether the photos follow each other by themselves: a screen reader is told nothing of it (A20). */
  readonly playing?: boolean | undefined;
  /** Whether all photos are listed where the stage stood (W31). */
  readonly listed?: boolean | undefined;
  /** Whether the lightbox is open; undefined where there is none. Of the two strips the reader can touch only that one. */
  readonly lightbox?: boolean | undefined;
  /** A photo's own address, where the page has one for each. */
  readonly linkOf?: ((photo: Photo, index: number) => string) | undefined;
  /** The same place without what is no photo's, for the lightbox; where there is any such slide. */
  readonly photosAlone?: Store<GalleryState> | undefined;
  /** What the lightbox of a group shows of it, once that has been open. */
  readonly group?: GroupView | undefined;
  /** What a part has to report of the reader (R15), for whoever listens: a new object each time. */
  readonly report?: PartReport | undefined;
  /** The last thing that was asked of the lightbox. */
  readonly lightboxRequest?: LightboxRequest | undefined;
}
