import type { Photo } from '../data/photo.js';
import type { Inserts } from './inserts.js';
import type { PartReport } from './report.js';
import type { Store } from './store.js';

/** What moved the gallery, or requested a move. */
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

/** A request to show a photo. Each is reported once, whether the gallery moves by itself or its owner decides. */
export interface Request {
  readonly index: number;
  readonly via: Via;
  readonly event?: unknown;
}

/** A request to open or close the lightbox. Its part answers, if there is one. */
export interface LightboxRequest {
  readonly open: boolean;
  readonly via: Via;
  readonly event: unknown;
}

/** What a group's lightbox shows of one of its galleries. */
export interface GroupView {
  /** Undefined once the group itself has unmounted. */
  readonly isOpen: GalleryState['lightbox'];
  /** Which of the gallery's photos, from 0; -1 where it shows another gallery's. */
  readonly index: number;
  /** What opened or closed it, or brought the reader to the photo. */
  readonly via: Via;
}

/** What thumbnails are to a screen reader: tabs, one of them selected (A5), or buttons (A6). */
export type Picker = 'tabs' | 'buttons';

/** Where the reader is. */
export interface GalleryState<T extends Photo = Photo> {
  readonly photos: readonly T[];
  /** A key for each photo, to find it again when the list changes (W22). */
  readonly keys: readonly string[];
  /**
   * The strip's slides, in the story's order. A photo's slide is its index; an insert after a photo, such as an advertisement,
   * has a number between that index and the next.
   */
  readonly slides?: readonly number[] | undefined;
  /** What the inserts show. */
  readonly inserts?: Inserts | undefined;
  /** The current photo; at an insert, the photo that the reader came from. */
  readonly index: number;
  /** The slide that the strip is at. */
  readonly slide: number;
  /** The photo nearest to the middle while the reader moves the strip; otherwise the same as `index`. */
  readonly nearest: number;
  /** Whether the owner holds the index: then requests are only reported, and `follow` sets the index (W24). */
  readonly controlled: boolean;
  /** The last request; null once the owner has refused or overtaken it. */
  readonly request: Request | null;
  /** Which photo the server's HTML opens on. */
  readonly opening: number;
  /** Whether the strip has taken over from the server's HTML. */
  readonly ready: boolean;
  /** Which slide comes first in the strip, as a position in the story. */
  readonly first: number;
  /** Whether the story continues from its last photo to its first. */
  readonly loop: boolean;
  /** Which way the reader went last: 1 forward, -1 back, 0 nowhere yet. */
  readonly travel: 1 | 0 | -1;
  /** What the thumbnails are, while there are any. If they are tabs, the slides are their panels. */
  readonly picker?: Picker | undefined;
  /** What a part wants announced about the photo, such as that it failed to load (A24): a new object each time. */
  readonly notice?: { readonly text: string } | undefined;
  /** Whether autoplay is running: its moves are not announced (A20). */
  readonly playing?: boolean | undefined;
  /** Whether the list of all photos is shown in place of the stage (W31). */
  readonly listed?: boolean | undefined;
  /**
   * Whether the lightbox is open; undefined where there is none. While it is open, the reader can reach only its strip, but
   * while its code is loading only the one on the page.
   */
  readonly lightbox?: boolean | 'loading' | undefined;
  /** A photo's own URL, where the page has one for each. */
  readonly linkOf?: ((photo: Photo, index: number) => string) | undefined;
  /** The store without inserts, for the lightbox; where there are any. */
  readonly withoutInserts?: Store<GalleryState> | undefined;
  /** What a group's lightbox shows of this gallery, once it has been open. */
  readonly group?: GroupView | undefined;
  /** What a part reports about the reader (R15): a new object each time. */
  readonly report?: PartReport | undefined;
  /** The last request to the lightbox. */
  readonly lightboxRequest?: LightboxRequest | undefined;
}
