import type { ReactNode, Ref } from 'react';
import type { Photo } from '../data/photo.js';
import type { Ratio } from '../data/ratio.js';
import type { GalleryActions } from '../hooks/actions.js';
import type { CrossOrigin, RenderPhoto } from '../hooks/renderPhoto.js';
import type { OnIndexChange } from '../hooks/useRequests.js';
import type { Keyboard } from '../page/listenForKeys.js';
import type { Strings } from '../strings/table.js';

/** The options of a gallery: the props of `PhotoGallery` and `Root` beside those of their element. */
export interface GalleryOptions {
  /**
   * The photos, in order. In development the console names bad entries; whatever can be shown of them is shown.
   * When the list changes, the gallery stays at its photo (by `id`, else `src`). An empty list renders nothing.
   */
  photos: readonly Photo[];
  /**
   * Index of the current photo, from 0, where the page holds it (controlled). Needs `onIndexChange`: without it the reader
   * cannot move the gallery. An index outside the story means its nearest end.
   */
  index?: number | undefined;
  /** Index of the photo that an uncontrolled gallery opens on, from 0. An index outside the story means its nearest end. @default 0 */
  defaultIndex?: number | undefined;
  /**
   * Called once per photo: when a swipe, drag, wheel or scroll has settled, immediately for every other input, and never for a
   * change of `index` itself. `details.via` is the kind of input.
   */
  onIndexChange?: OnIndexChange | undefined;
  /** Receives the commands `next()`, `previous()` and `goTo(index)`. */
  actionsRef?: Ref<GalleryActions> | undefined;
  /** The gallery's accessible name, where no visible headline names it (`aria-labelledby`). @default "8 photos", in its language */
  label?: string | undefined;
  /** Language and region of numbers and plurals (BCP 47). The console names an invalid one. @default that of `strings` */
  locale?: string | undefined;
  /** The words of the interface: a language such as `ar` from `inpics/strings/ar`, or some texts of your own. @default English */
  strings?: Partial<Strings> | undefined;
  /** Writing direction. @default inherited from the page */
  dir?: 'ltr' | 'rtl' | undefined;
  /** Shape of the stage. @default "common" */
  ratio?: Ratio | undefined;
  /** Whether the last photo is followed by the first, and the first preceded by the last. @default false */
  loop?: boolean | undefined;
  /** Where arrow keys are listened for. @default "focus" */
  keyboard?: Keyboard | undefined;
  /**
   * The content of each caption, also in the lightbox: parts of `inpics/parts`, such as `<><Gallery.Headline /><Gallery.Text />
   * <Gallery.Credit /><Gallery.Rights /></>`. @default number, headline, text and credit
   */
  captionContent?: ReactNode;
  /** Where captions go in wide containers: below the photo, or in a column beside it. @default "below" */
  captions?: 'below' | 'beside' | undefined;
  /** Light or dark colours. @default the page's own `color-scheme` */
  theme?: 'light' | 'dark' | undefined;
  /** Level of the story's headline. Photo headlines are one level below it. @default 2 */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | undefined;
  /** Whether the first photo loads ahead of other images. For one gallery per page; false where it starts out of view. @default true */
  priority?: boolean | undefined;
  /**
   * Width of the gallery in the page's layout, as in HTML: `"(min-width: 62rem) 62rem, 100vw"`. A photo's own `sizes` wins.
   * @default the window's width, limited by what its height leaves for the photo
   */
  sizes?: string | undefined;
  /**
   * Renders each photo, on its slide and as a thumbnail, with an element of your own, such as `next/image`. Being a function, it
   * needs a client component. Where it returns nothing, the gallery renders its own picture.
   */
  renderPhoto?: RenderPhoto | undefined;
  /** Referrer policy of the photos' requests, as in HTML. @default the page's own policy */
  referrerPolicy?: ReferrerPolicy | undefined;
  /** CORS mode of the photos' requests, as in HTML. @default no CORS */
  crossOrigin?: CrossOrigin | undefined;
  /** Makes the gallery a landmark, which screen readers list (A1). @default false */
  region?: boolean | undefined;
}
