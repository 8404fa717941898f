import type { ReactNode } from 'react';

/** One `<source>` of a photo's `<picture>`: another format, or another crop for another screen. */
export interface PhotoSource {
  /** Candidates with their widths, as in HTML: `"a-480.avif 480w, a-960.avif 960w"`. */
  srcSet: string;
  /** MIME type, such as `"image/avif"`. The browser takes the first source that it can show. */
  type?: string;
  /** Media query for art direction, such as `"(max-width: 480px)"`. */
  media?: string;
  /** Which width the photo will have in the page, as in HTML; the lightbox knows its own. @default the photo's own `sizes` */
  sizes?: string;
}

/**
 * A photo of the story, in the trade's own field names (IPTC Photo Metadata, schema.org).
 * All of it can be JSON, so it crosses from a server component.
 */
export interface Photo {
  /** Stable name, used in links (`#id`) and to follow the photo when the list changes. @default `src` */
  id?: string;
  /** The picture that every browser can show. `http:`, `https:`, relative, `data:image/…` or `blob:`. */
  src: string;
  /** Intrinsic width in pixels; its place is reserved before it loads. */
  width: number;
  /** Intrinsic height in pixels. */
  height: number;
  /** Candidates of `src` with their widths, as in HTML. */
  srcSet?: string;
  /** Which width the photo will have in the page, as in HTML; the lightbox knows its own. @default computed for the gallery's layout */
  sizes?: string;
  /** Other formats and crops; the `<picture>`'s sources, in order of preference. */
  sources?: readonly PhotoSource[];
  /** What is seen, for those who cannot see it. `""` only when the caption says it all. */
  alt: string;
  /** A short line over the caption. */
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
  /** Address of the licence, whole or from the root of the site; not its name. One that no link may lead to is left out. */
  license?: string;
  /** Address where a licence can be had; likewise. */
  acquireLicensePage?: string;
  /** IPTC Digital Source Type: how the picture came to be. */
  digitalSourceType?: string;
  /** When it was taken, ISO 8601, as exactly as one knows it: `"2018"`, `"2018-11"`, `"2018-11-04"`. What is no such date is not shown. */
  dateCreated?: string;
  /** Where it was taken, in words. */
  location?: string;
  /** Language of this photo's texts (BCP 47), where it differs from the story's. */
  lang?: string;
  /** Writing direction of this photo's texts, where it differs from the story's. */
  dir?: 'ltr' | 'rtl';
  /**
   * What fills the photo's place until it has loaded: a colour, or a tiny picture as a `data:image/…` address (I10).
   * @default the stage's matte
   */
  placeholder?: string | undefined;
  /** What a crop keeps in sight, as shares of width and height, 0 to 1, from the top left corner. @default the middle */
  focalPoint?: { x: number; y: number };
  /** What the reader is warned of: the photo waits behind it, unloaded, until they ask for it. */
  sensitive?: string;
}
