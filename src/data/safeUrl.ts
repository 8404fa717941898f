/** Control characters and spaces, which browsers skip when they parse a scheme (`java\nscript:`). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go (X2)
const SKIPPED = /[\u0000-\u0020\u007f-\u009f]/g;

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const IMAGE = /^(https?:|blob:|data:image\/)/i;

/** Whether an image may be loaded from this URL: `http:`, `https:`, relative, `blob:`, `data:image/…` (X2). */
export function isSafeImageUrl(url: unknown): url is string {
  if (typeof url !== 'string') return false;
  const bare = url.replace(SKIPPED, '');
  return bare !== '' && (!SCHEME.test(bare) || IMAGE.test(bare));
}

const LINK = /^(https?|mailto):/i;

/** Whether a link may point to this URL: `http:`, `https:`, `mailto:`, relative (X2). */
export function isSafeLink(url: unknown): url is string {
  if (typeof url !== 'string') return false;
  const bare = url.replace(SKIPPED, '');
  return bare !== '' && (!SCHEME.test(bare) || LINK.test(bare));
}

/** Whether a placeholder is an image rather than a colour. */
export function isDataImage(placeholder: string): boolean {
  return /^data:image\//.test(placeholder);
}

/**
 * `isSafeImageUrl` for each piece of a `srcset` between spaces and commas: browsers split candidates at a comma without a
 * space too, and a URL that contains commas is safe if its pieces are.
 */
export function isSafeSrcSet(srcSet: unknown): srcSet is string {
  return typeof srcSet === 'string' && (srcSet.match(/[^\s,]+/g)?.every(isSafeImageUrl) ?? false);
}
