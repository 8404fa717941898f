/**
 * The words of the interface in one language. Plain text, so that they cross from a server component; `{…}` are the
 * places of numbers and names. A language that lacks a key does not compile.
 */
export interface Strings {
  /** Language and region for numbers and plurals (BCP 47). */
  readonly locale: string;
  /** Digits, pinned, since servers and browsers disagree about some languages' default (N2). */
  readonly numberingSystem: string;
  /** What a screen reader calls the gallery, after its name. */
  readonly carousel: string;
  /** What a screen reader calls one photo's place, after its name. */
  readonly slide: string;
  /** Name of the row of photos. */
  readonly photos: string;
  /** Name of a gallery that has none of its own: `{count}`. A form for each of the language's plurals. */
  readonly gallery: Plural;
  /** The counter for the eye: `{number}`, `{count}`. */
  readonly counter: string;
  /** The counter for the ear, and what is announced: `{number}`, `{count}`. */
  readonly photo: string;
  /** Name of one photo's place: `{number}`, `{count}`. */
  readonly place: string;
  /** Either of them with the photo's headline: `{name}`, `{headline}`. */
  readonly withHeadline: string;
  readonly previous: string;
  readonly next: string;
  /** Opens a long caption. */
  readonly more: string;
  /** Closes it again. */
  readonly less: string;
  /** `{credit}` */
  readonly credit: string;
  /** Who made the photo, where its credit does not say so: `{creator}`. */
  readonly creator: string;
  /** Stands between two names. */
  readonly comma: string;
  /** Leads to the photo's licence. */
  readonly license: string;
  /** Leads to where a licence can be had. */
  readonly acquireLicense: string;
  /** Lets a photo be seen that a warning stands before. */
  readonly reveal: string;
  /** Stands where a photo could not be had. */
  readonly failed: string;
  /** Asks for it again. */
  readonly retry: string;
  /** While it is asked for. */
  readonly retrying: string;
  /** Told when it has come. */
  readonly loaded: string;
  /** Name of the thumbnails. */
  readonly choose: string;
  /** Lists all photos below each other with their captions; also the list's headline. */
  readonly allPhotos: string;
  /** Back from there. */
  readonly onePhoto: string;
  /** Opens the lightbox: the photo as large as the screen. */
  readonly openLightbox: string;
  /** Closes it. */
  readonly close: string;
  /** Hides the caption in it. */
  readonly hideCaption: string;
  /** Shows it again. */
  readonly showCaption: string;
  /** Name of the buttons for the photo's size. */
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Back to the size that the window gives it. */
  readonly resetZoom: string;
  /** How far it is zoomed: `{percent}`. */
  readonly zoomed: string;
  /** Fills the screen. */
  readonly fullscreen: string;
  readonly exitFullscreen: string;
  /** Sends the current photo's link on. */
  readonly share: string;
  /** Shown and told when the link was copied instead. */
  readonly linkCopied: string;
  /** Where it could not be: stands before the link. */
  readonly copyLink: string;
  /** Fetches the current photo's file. */
  readonly download: string;
  /** Stands over an advertisement, and names its slide. */
  readonly advertisement: string;
  /** Names the slide behind the last photo, and is told when the reader comes to it. */
  readonly endOfStory: string;
  /** Back to the first photo. */
  readonly replay: string;
  /** Stands over the headline of the story that comes next. */
  readonly nextStory: string;
  /** Lets the photos follow each other by themselves. */
  readonly play: string;
  /** Ends that. */
  readonly stop: string;
  /** Offers the photo that the reader left: `{number}`. */
  readonly resume: string;
  /** Sends that offer away. */
  readonly dismiss: string;
}

/** What only the parts say that are children: their English comes with them, not with the first load. */
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

/** The words that are always there. */
export type CoreStrings = Omit<Strings, PartWord> & Partial<Pick<Strings, PartWord>>;

/** A text for each plural form of a language; `other` serves those that are not there (N4). */
export type Plural = { readonly [Form in Intl.LDMLPluralRule]?: string } & { readonly other: string };
