import { thumbHashToDataURL } from 'thumbhash';
import { quoted } from './data/quoted.js';

/** A ThumbHash holds colours and up to 38 waves, in this many bytes. */
const LEAST_BYTES = 17;
const MOST_BYTES = 25;

/**
 * Turns a ThumbHash, as bytes or in base64, into a photo's `placeholder`: an image of up to 32 pixels as a data URL, on the
 * server or in the browser. Requires the package `thumbhash`. Returns undefined for an invalid hash, with an error in the
 * console in development.
 *
 * @example { ...photo, placeholder: placeholderFromThumbHash('1QcSHQRnh493V4dIh4eXh1h4kJUI') }
 */
export function placeholderFromThumbHash(hash: string | Uint8Array): string | undefined {
  const bytes = bytesOf(hash);
  if (bytes && hasShape(bytes)) return thumbHashToDataURL(bytes);
  if (process.env.NODE_ENV !== 'production')
    console.error(
      'inpics: placeholderFromThumbHash expected a ThumbHash: 17 to 25 bytes, as a Uint8Array or in base64, such as ' +
        `"1QcSHQRnh493V4dIh4eXh1h4kJUI", but got ${quoted(hash)}. The photo has no placeholder.`,
    );
}

function bytesOf(hash: unknown): Uint8Array | undefined {
  if (hash instanceof Uint8Array) return hash;
  if (typeof hash !== 'string') return;
  try {
    // URLs and file names use base64 with other characters.
    const base64 = hash.replaceAll('-', '+').replaceAll('_', '/');
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return;
  }
}

/** Whether it has a hash's length and states how many waves run along the shorter side. */
function hasShape(bytes: Uint8Array): boolean {
  return bytes.length >= LEAST_BYTES && bytes.length <= MOST_BYTES && ((bytes[3] ?? 0) & 7) > 0;
}
