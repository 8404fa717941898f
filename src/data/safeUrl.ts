/** Control characters and blanks, which browsers skip when they read a scheme (`java\nscript:`). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go (X2)
const SKIPPED = /[\u0000-\u0020\u007f-\u009f]/g;

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const IMAGE = /^(https?:|blob:|data:image\/)/i;

/** Whether a picture may be loaded from this address: `http:`, `https:`, relative, `blob:`, `data:image/…` (X2). */
export function isSafeImageUrl(url: unknown): url is string {
  if (typeof url !== 'string') return false;
  const bare = url.replace(SKIPPED, '');
  return bare !== '' && (!SCHEME.test(bare) || IMAGE.test(bare));
}

const LINK = /^(https?|mailto):/i;

/** Whether a link may lead to this address: `http:`, `https:`, `mailto:`, relative (X2). */
export function isSafeLink(url: unknown): url is string {
  if (typeof url !== 'string') return false;
  const bare = url.replace(SKIPPED, '');
  return bare !== '' && (!SCHEME.test(bare) || LINK.test(bare));
}

/** Whether a placeholder is a picture, and not a colour. */
export function isDataImage(placeholder: string): boolean {
  return /^data:image\//.test(placeholder);
}

/**
 * The same for a `srcset`, each piece of it between blanks and commas: browsers part candidates at a comma without a
 * blank too, and an address that holds commas itself is safe where its pieces are.
 */
export function isSafeSrcSet(srcSet: unknown): srcSet is string {
  return typeof srcSet === 'string' && (srcSet.match(/[^\s,]+/g)?.every(isSafeImageUrl) ?? false);
}
