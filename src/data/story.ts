import type { Photo } from './photo.js';

/** A photo story ("In Pics"): its head, and the photos in order. */
export interface Story<T extends Photo = Photo> {
  headline: string;
  photos: readonly T[];
  /** One or two sentences under the headline. */
  standfirst?: string;
  /** Where in the paper it stands, such as `"Sports"`. */
  section?: string;
  /** ISO 8601. A date without a time is a calendar date and is never shifted by a time zone. What is no such date is not shown. */
  datePublished?: string;
  /** When it was last changed, ISO 8601; for search engines. */
  dateModified?: string;
  /** Who wrote it, as it is to be printed. */
  byline?: string;
  /** The names of who wrote it, without "By"; for search engines. */
  author?: string | readonly string[];
  /** The story's own address, whole. What search engines read completes relative ones by it. */
  url?: string;
  /** Language of the story (BCP 47). */
  lang?: string;
  /** Writing direction of the story. @default inherited from the page */
  dir?: 'ltr' | 'rtl';
}
