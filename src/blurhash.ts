import { decode, isBlurhashValid } from 'blurhash';
import { bitmapOf } from './data/bitmap.js';
import { written } from './data/written.js';

export interface BlurHashOptions {
  /** Pixels of the placeholder; it is stretched to its photo's shape. @default 24 */
  width?: number | undefined;
  /** @default 16 */
  height?: number | undefined;
}

/** The digits of its base 83, which the package itself does not look at. */
const DIGITS = /^[\w#$%*+,\-.:;=?@[\]^{|}~]+$/;

/** A picture larger than this is no placeholder, and would hold the page's HTML up. */
const MOST_PIXELS = 64;

/**
 * A photo's `placeholder` from its BlurHash: a picture of 1.6 kB as a data URL, made on the server or in the browser.
 * Wants the package `blurhash`. Of a hash that is none it says so in development, and gives no placeholder.
 *
 * @example { ...photo, placeholder: placeholderFromBlurHash(photo.blurHash) }
 */
export function placeholderFromBlurHash(
  hash: string,
  { width = 24, height = 16 }: BlurHashOptions = {},
): string | undefined {
  if (typeof hash !== 'string' || !DIGITS.test(hash) || !isBlurhashValid(hash).result)
    return refuse(`a BlurHash, such as "LEHV6nWB2yk8pyo0adR*.7kCMdnj"; this is none: ${written(hash)}`);
  if (![width, height].every((size) => Number.isInteger(size) && size > 0 && size <= MOST_PIXELS))
    return refuse(`a width and a height from 1 to ${MOST_PIXELS}, in whole pixels; it got ${width} and ${height}`);
  const bytes = bitmapOf(decode(hash, width, height), width, height);
  return `data:image/bmp;base64,${btoa(String.fromCharCode(...bytes))}`;
}

function refuse(wanted: string): undefined {
  if (process.env.NODE_ENV !== 'production')
    console.error(`inpics: placeholderFromBlurHash wants ${wanted}. The photo has no placeholder.`);
}
