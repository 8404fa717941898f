import { decode, isBlurhashValid } from 'blurhash';
import { bitmapOf } from './data/bitmap.js';
import { quoted } from './data/quoted.js';

export interface BlurHashOptions {
  /** Width of the placeholder in pixels, 1 to 64; it is stretched to the photo's shape. @default 24 */
  width?: number | undefined;
  /** Height of the placeholder in pixels, 1 to 64. @default 16 */
  height?: number | undefined;
}

/** The digits of base 83, which the package itself does not check. */
const DIGITS = /^[\w#$%*+,\-.:;=?@[\]^{|}~]+$/;

/** A larger image is no placeholder, and would delay the page's HTML. */
const MOST_PIXELS = 64;

/**
 * Turns a BlurHash into a photo's `placeholder`: an image of 1.6 kB as a data URL, on the server or in the browser. Requires
 * the package `blurhash`. Returns undefined for an invalid hash, with an error in the console in development.
 *
 * @example { ...photo, placeholder: placeholderFromBlurHash(photo.blurHash) }
 */
export function placeholderFromBlurHash(
  hash: string,
  { width = 24, height = 16 }: BlurHashOptions = {},
): string | undefined {
  if (typeof hash !== 'string' || !DIGITS.test(hash) || !isBlurhashValid(hash).result)
    return refuse(`a BlurHash, such as "LEHV6nWB2yk8pyo0adR*.7kCMdnj", but got ${quoted(hash)}`);
  if (![width, height].every((size) => Number.isInteger(size) && size > 0 && size <= MOST_PIXELS))
    return refuse(`a width and a height from 1 to ${MOST_PIXELS}, in whole pixels, but got ${width} and ${height}`);
  const bytes = bitmapOf(decode(hash, width, height), width, height);
  return `data:image/bmp;base64,${btoa(String.fromCharCode(...bytes))}`;
}

function refuse(wanted: string): undefined {
  if (process.env.NODE_ENV !== 'production')
    console.error(`inpics: placeholderFromBlurHash expected ${wanted}. The photo has no placeholder.`);
}
