import type { Photo } from './photo.js';

/** A photo story ("In Pics"): its head, and the photos in order. */
export interface Story<T extends Photo = Photo> {
  headline: string;
  photos: readonly T[];
  /** One or two sentences under the headline. */
  standfirst?: string;
  /** Section of the paper, such as `"Sports"`. */
  section?: string;
  /** ISO 8601. A date without a time is a calendar date and is never shifted by a time zone. An invalid date is not shown. */
  datePublished?: string;
  /** When it was last changed, ISO 8601; for search engines. */
  dateModified?: string;
  /** Who wrote it, as it should be printed. */
  byline?: string;
  /** The authors' names, without "By"; for search engines. */
  author?: string | readonly string[];
  /** The story's own absolute URL. Relative URLs in the data for search engines are resolved against it. */
  url?: string;
  /** Language of the story (BCP 47). */
  lang?: string;
  /** Writing direction of the story. @default inherited from the page */
  dir?: 'ltr' | 'rtl';
}
