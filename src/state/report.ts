import type { Photo } from '../data/photo.js';
import type { Via } from './shape.js';

/** Where in which gallery something happened. */
export interface ReportedPlace {
  /** The gallery's own `id`. */
  readonly galleryId: string | undefined;
  /** The photo's `id`, else its `src`. */
  readonly photoId: string;
  /** Which photo, from 1, as the reader sees it. */
  readonly number: number;
  /** How many photos the gallery has. */
  readonly count: number;
}

/** What a part reports itself; where it happened is added. */
export type PartReport =
  /** A caption that was cut was opened. */
  | { readonly name: 'caption_expand' }
  /** The photo was made larger in the lightbox: 1 is as large as the window lets it be. Not for the way back to 1. */
  | { readonly name: 'zoom'; readonly scale: number }
  /** The lightbox fills the screen, or does so no more. */
  | { readonly name: 'fullscreen'; readonly on: boolean }
  /** The photo's link was handed to the system's own sheet, was copied, or was shown to be copied by hand. */
  | { readonly name: 'share'; readonly method: 'sheet' | 'copied' | 'shown' }
  /** What stands between two photos was at least half in view for a second: `after` so many photos. Each once. */
  | { readonly name: 'ad_view'; readonly after: number }
  /** The card behind the last photo was; once. */
  | { readonly name: 'end_card' }
  /** From there the reader went to the first photo again. */
  | { readonly name: 'replay' };

/** What the gallery reports by watching what the reader sees. */
export type SeenReport<T extends Photo = Photo> =
  /** At least half of the stage was in view for a second; once a gallery. */
  | { readonly name: 'gallery_view' }
  /** At least half of a photo that had settled was in view for a second; once each time that the reader comes to it. */
  | {
      readonly name: 'photo_view';
      /** What brought the reader there; `"open"` where the gallery opened on it. */
      readonly via: Via | 'open';
      readonly photo: T;
    }
  /**
   * How long a photo that was viewed has been looked at, in milliseconds, since the last time that this was told of it: told
   * when the reader leaves the photo, hides the tab or leaves the page. Hidden tabs and photos out of view do not count.
   */
  | { readonly name: 'dwell'; readonly ms: number }
  /** So many per cent of the photos have been viewed; each once. */
  | { readonly name: 'depth'; readonly percent: Depth }
  /** The lightbox opened or closed. A group's is open for a gallery as long as it shows one of its photos. */
  | { readonly name: 'lightbox'; readonly open: boolean; readonly via: Via | 'open' };

export type Depth = 25 | 50 | 75 | 100;

/** What a reader did in a gallery, told by its `name`. */
export type Report<T extends Photo = Photo> = ReportedPlace & (SeenReport<T> | PartReport);
