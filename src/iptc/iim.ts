import { isObject } from '../data/readable.js';
import { windows1252Character } from '../data/windows1252.js';
import { at, tidy } from './xmp.js';

/** The values of a dataset of IIM, the older form of IPTC's fields. exifr and ExifReader name it differently. */
export function iimTexts(file: unknown, ...names: readonly string[]): string[] {
  const group = at(file, 'iptc');
  const found = names.map((name) => at(group, name)).find((value) => value !== undefined);
  return [found].flat().map(textOf).map(tidy).filter(Boolean);
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return repaired(value);
  const bytes = at(value, 'value');
  if (isBytes(bytes)) return textOfBytes(Uint8Array.from(bytes));
  const description = isObject(value) ? at(value, 'description') : value;
  return typeof description === 'string' || typeof description === 'number' ? `${description}` : '';
}

function isBytes(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.length > 0 && value.every((byte) => typeof byte === 'number');
}

/** exifr reads every byte as a character, even where several form one in UTF-8 (S15): "Ã©" was "é". */
function repaired(text: string): string {
  const codes = Array.from(text, (character) => character.charCodeAt(0));
  return codes.some((code) => code > 0xff) ? text : textOfBytes(Uint8Array.from(codes));
}

/**
 * Few programs state a file's encoding, and some state it wrongly, so the bytes decide: another encoding's are hardly ever
 * valid UTF-8. What is not UTF-8 is in the encoding that programs on Windows used before it.
 */
function textOfBytes(bytes: Uint8Array): string {
  try {
    // If a field was full, programs cut the text, even in the middle of a character: `stream` drops that half.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
    // Without another multibyte character, the half is a whole character of Latin-1, as at the end of "Café".
    if (text.length === bytes.length || /[\x80-\uffff]/.test(text)) return text;
  } catch {
    // It is not UTF-8.
  }
  return Array.from(bytes, windows1252Character).join('');
}
