import type { Photo } from '../data/photo.js';
import type { Via } from './shape.js';

/** Where something happened: in which gallery, and at which photo. */
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

/** What a part reports; the place is added. */
export type PartReport =
  /** A truncated caption was expanded. */
  | { readonly name: 'caption_expand' }
  /** The photo was zoomed in the lightbox; at 1 it fits the window. Not reported for the way back to 1. */
  | { readonly name: 'zoom'; readonly scale: number }
  /** The lightbox entered or left full screen. */
  | { readonly name: 'fullscreen'; readonly on: boolean }
  /** The photo's link was passed to the system's share sheet, copied, or shown for copying by hand. */
  | { readonly name: 'share'; readonly method: 'sheet' | 'copied' | 'shown' }
  /** At least half of an interstitial was in view for a second. It comes `after` this many photos. Once each. */
  | { readonly name: 'ad_view'; readonly after: number }
  /** At least half of the end card was in view for a second. Once. */
  | { readonly name: 'end_card' };

/** What the gallery reports by watching what the reader sees. */
export type SeenReport<T extends Photo = Photo> =
  /** At least half of the stage was in view for a second. Once per gallery. */
  | { readonly name: 'gallery_view' }
  /** At least half of a settled photo was in view for a second. Once each time that the reader comes to it. */
  | {
      readonly name: 'photo_view';
      /** What brought the reader there; `"open"` where the gallery opened on it. */
      readonly via: Via | 'open';
      readonly photo: T;
    }
  /**
   * How long a viewed photo was looked at, in milliseconds since its last such report. Reported when the reader leaves the
   * photo, hides the tab or leaves the page. Time in a hidden tab or out of view does not count.
   */
  | { readonly name: 'dwell'; readonly ms: number }
  /** This percentage of the photos has been viewed. Once each. */
  | { readonly name: 'depth'; readonly percent: Depth }
  /** The reader went from the end card back to the first photo. */
  | { readonly name: 'replay' }
  /** The lightbox opened or closed. A group's lightbox is open for a gallery while it shows one of its photos. */
  | { readonly name: 'lightbox'; readonly open: boolean; readonly via: Via | 'open' };

export type Depth = 25 | 50 | 75 | 100;

/** What a reader did in a gallery, identified by `name`. */
export type Report<T extends Photo = Photo> = ReportedPlace & (SeenReport<T> | PartReport);
