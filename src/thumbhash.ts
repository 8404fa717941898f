import { thumbHashToDataURL } from 'thumbhash';
import { written } from './data/written.js';

/** A ThumbHash holds colours and up to 38 waves, so many bytes in all. */
const LEAST_BYTES = 17;
const MOST_BYTES = 25;

/**
 * A photo's `placeholder` from its ThumbHash, as bytes or in base64: a picture of up to 32 pixels as a data URL, made on
 * the server or in the browser. Wants the package `thumbhash`. Of a hash that is none it says so in development, and
 * gives no placeholder.
 *
 * @example { ...photo, placeholder: placeholderFromThumbHash('1QcSHQRnh493V4dIh4eXh1h4kJUI') }
 */
export function placeholderFromThumbHash(hash: string | Uint8Array): string | undefined {
  const bytes = bytesOf(hash);
  if (bytes && hasShape(bytes)) return thumbHashToDataURL(bytes);
  if (process.env.NODE_ENV !== 'production')
    console.error(
      'inpics: placeholderFromThumbHash wants a ThumbHash: 17 to 25 bytes, as a Uint8Array or in base64, such as ' +
        `"1QcSHQRnh493V4dIh4eXh1h4kJUI"; this is none: ${written(hash)}. The photo has no placeholder.`,
    );
}

function bytesOf(hash: unknown): Uint8Array | undefined {
  if (hash instanceof Uint8Array) return hash;
  if (typeof hash !== 'string') return;
  try {
    // Addresses and file names have base64 with other signs.
    const base64 = hash.replaceAll('-', '+').replaceAll('_', '/');
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return;
  }
}

/** Whether it has a hash's length, and says how many waves stand along the picture's shorter side. */
function hasShape(bytes: Uint8Array): boolean {
  return bytes.length >= LEAST_BYTES && bytes.length <= MOST_BYTES && ((bytes[3] ?? 0) & 7) > 0;
}
