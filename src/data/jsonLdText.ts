/** What could end a script element, or begin a comment in it. Line and paragraph separators end a line in older scripts. */
const MARKUP = /[<>&\u2028\u2029]/g;

/**
 * Data as the text of a `<script type="application/ld+json">`, which nothing in it can leave (S11): its words may come from
 * anywhere. Reads back as the same data.
 */
export function jsonLdText(data: object): string {
  return JSON.stringify(data).replace(MARKUP, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
