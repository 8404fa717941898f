import type { ReactNode } from 'react';

/** One `<source>` of a photo's `<picture>`: another format, or another crop for another screen. */
export interface PhotoSource {
  /** Candidates with their widths, as in HTML: `"a-480.avif 480w, a-960.avif 960w"`. */
  srcSet: string;
  /** MIME type, such as `"image/avif"`. The browser uses the first source that it can show. */
  type?: string;
  /** Media query for art direction, such as `"(max-width: 480px)"`. */
  media?: string;
  /** Width of the photo in the page, as in HTML; the lightbox has its own. @default the photo's own `sizes` */
  sizes?: string;
}

/**
 * A photo of the story, with the trade's field names (IPTC Photo Metadata, schema.org).
 * Every field can be JSON, so a server component can pass it as a prop.
 */
export interface Photo {
  /** Stable identifier, used in links (`#id`) and to find the photo again when the list changes. @default `src` */
  id?: string;
  /** URL of an image that every browser can show: `http:`, `https:`, relative, `data:image/…` or `blob:`. */
  src: string;
  /** Intrinsic width in pixels; reserves the photo's space before it loads. */
  width: number;
  /** Intrinsic height in pixels. */
  height: number;
  /** Candidates of `src` with their widths, as in HTML. */
  srcSet?: string;
  /** Width of the photo in the page, as in HTML; the lightbox has its own. @default computed for the gallery's layout */
  sizes?: string;
  /** Other formats and crops: the sources of the `<picture>`, in order of preference. */
  sources?: readonly PhotoSource[];
  /** Describes what is seen, for readers who cannot see it. `""` only when the caption says it all. */
  alt: string;
  /** A short line above the caption. */
  headline?: string;
  /** The caption: text, or elements (links, emphasis). It tells the story; `alt` says what is seen. */
  caption?: ReactNode;
  /** The caption as plain text, where `caption` is not a string. */
  captionText?: string;
  /** Photographer and agency, such as `"AP/Petros Giannakouris"`; shown as "Photo: AP/Petros Giannakouris". */
  credit?: string;
  /** Who made the photo (schema.org `creator`), one name or several. */
  creator?: string | readonly string[];
  /** IPTC Copyright Notice. */
  copyrightNotice?: string;
  /** URL of the licence, absolute or root-relative; not its name. An unsafe URL is left out. */
  license?: string;
  /** URL where a licence can be obtained; the same rules apply. */
  acquireLicensePage?: string;
  /** IPTC Digital Source Type: how the picture was made. */
  digitalSourceType?: string;
  /** When it was taken, ISO 8601, as precisely as known: `"2018"`, `"2018-11"`, `"2018-11-04"`. An invalid date is not shown. */
  dateCreated?: string;
  /** Where it was taken, in words. */
  location?: string;
  /** Language of this photo's texts (BCP 47), where it differs from the story's. */
  lang?: string;
  /** Writing direction of this photo's texts, where it differs from the story's. */
  dir?: 'ltr' | 'rtl';
  /**
   * Fills the photo's space until it has loaded: a colour, or a tiny image as a `data:image/…` URL (I10).
   * @default the stage's matte
   */
  placeholder?: string | undefined;
  /** Point that a crop keeps in view, as fractions of width and height, 0 to 1, from the top left corner. @default the middle */
  focalPoint?: { x: number; y: number };
  /** Warning shown in place of the photo, which does not load until the reader asks for it. */
  sensitive?: string;
}
