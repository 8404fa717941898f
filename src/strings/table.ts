/**
 * The interface's texts in one language. Plain strings, so that a server component can pass them; `{…}` are placeholders for
 * numbers and names. A language that lacks a key does not compile.
 */
export interface Strings {
  /** Language and region for numbers and plurals (BCP 47). */
  readonly locale: string;
  /** Numbering system, pinned since servers and browsers disagree about some languages' default (N2). */
  readonly numberingSystem: string;
  /** Role description of the gallery, read after its name. */
  readonly carousel: string;
  /** Role description of one photo's slide, read after its name. */
  readonly slide: string;
  /** Accessible name of the row of photos. */
  readonly photos: string;
  /** Accessible name of a gallery without its own: `{count}`. One form for each of the language's plurals. */
  readonly gallery: Plural;
  /** The visible counter: `{number}`, `{count}`. */
  readonly counter: string;
  /** The counter for screen readers, and the announcement: `{number}`, `{count}`. */
  readonly photo: string;
  /** Accessible name of one photo's slide: `{number}`, `{count}`. */
  readonly place: string;
  /** Either of these with the photo's headline: `{name}`, `{headline}`. */
  readonly withHeadline: string;
  readonly previous: string;
  readonly next: string;
  /** Expands a long caption. */
  readonly more: string;
  /** Collapses it again. */
  readonly less: string;
  /** The credit: `{credit}`. */
  readonly credit: string;
  /** Who made the photo, if its credit does not say: `{creator}`. */
  readonly creator: string;
  /** Separates two names. */
  readonly comma: string;
  /** Links to the photo's licence. */
  readonly license: string;
  /** Links to where a licence can be obtained. */
  readonly acquireLicense: string;
  /** Shows a photo that is behind a warning. */
  readonly reveal: string;
  /** Shown in place of a photo that failed to load. */
  readonly failed: string;
  /** Loads it again. */
  readonly retry: string;
  /** Shown while it loads again. */
  readonly retrying: string;
  /** Announced when it has loaded. */
  readonly loaded: string;
  /** Accessible name of the thumbnails. */
  readonly choose: string;
  /** Lists all photos with their captions, one below the other; also the list's headline. */
  readonly allPhotos: string;
  /** Returns from there. */
  readonly onePhoto: string;
  /** Opens the lightbox: the photo as large as the screen. */
  readonly openLightbox: string;
  /** Closes it. */
  readonly close: string;
  /** Hides the caption in it. */
  readonly hideCaption: string;
  /** Shows it again. */
  readonly showCaption: string;
  /** Accessible name of the zoom buttons. */
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Returns to the size that fits the window. */
  readonly resetZoom: string;
  /** The zoom level: `{percent}`. */
  readonly zoomed: string;
  /** Enters full screen. */
  readonly fullscreen: string;
  readonly exitFullscreen: string;
  /** Shares the current photo's link. */
  readonly share: string;
  /** Shown and announced when the link was copied instead. */
  readonly linkCopied: string;
  /** Shown before the link if it could not be copied. */
  readonly copyLink: string;
  /** Downloads the current photo's file. */
  readonly download: string;
  /** Shown above an advertisement, and names its slide. */
  readonly advertisement: string;
  /** Names the slide after the last photo, and is announced when the reader comes to it. */
  readonly endOfStory: string;
  /** Returns to the first photo. */
  readonly replay: string;
  /** Shown above the headline of the next story. */
  readonly nextStory: string;
  /** Starts autoplay. */
  readonly play: string;
  /** Stops autoplay. */
  readonly stop: string;
  /** Offers to continue at the photo where the reader left: `{number}`. */
  readonly resume: string;
  /** Dismisses that offer. */
  readonly dismiss: string;
}

/** What only optional parts say: their English loads with them, not with the first load. */
export type PartWord =
  | 'creator'
  | 'comma'
  | 'license'
  | 'acquireLicense'
  | 'failed'
  | 'retry'
  | 'retrying'
  | 'loaded'
  | 'choose'
  | 'allPhotos'
  | 'onePhoto'
  | 'openLightbox'
  | 'close'
  | 'hideCaption'
  | 'showCaption'
  | 'zoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'resetZoom'
  | 'zoomed'
  | 'fullscreen'
  | 'exitFullscreen'
  | 'share'
  | 'linkCopied'
  | 'copyLink'
  | 'download'
  | 'advertisement'
  | 'endOfStory'
  | 'replay'
  | 'nextStory'
  | 'play'
  | 'stop'
  | 'resume'
  | 'dismiss';

/** The strings that are always there; those of optional parts may be missing. */
export type CoreStrings = Omit<Strings, PartWord> & Partial<Pick<Strings, PartWord>>;

/** A text for each plural form of a language; `other` is the fallback for missing ones (N4). */
export type Plural = { readonly [Form in Intl.LDMLPluralRule]?: string } & { readonly other: string };
