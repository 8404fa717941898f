/** What could end a script element or start a comment in it. Line and paragraph separators end a line in older JavaScript. */
const MARKUP = /[<>&\u2028\u2029]/g;

/**
 * Turns data into text for a `<script type="application/ld+json">`, escaped so that content from any source cannot break out
 * of the element (S11). Parses back to the same data.
 */
export function jsonLdText(data: object): string {
  return JSON.stringify(data).replace(MARKUP, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
