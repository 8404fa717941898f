import { isObject } from '../data/readable.js';
import { westernCharacter } from '../data/western.js';
import { at, tidy } from './xmp.js';

/** The values of a dataset of IIM, the older form of IPTC's fields; it has other names in exifr than in ExifReader. */
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

/** exifr reads every byte as a character of its own, also where several are one of UTF-8's (S15): "Ã©" was "é". */
function repaired(text: string): string {
  const codes = Array.from(text, (character) => character.charCodeAt(0));
  return codes.some((code) => code > 0xff) ? text : textOfBytes(Uint8Array.from(codes));
}

/**
 * Few programs write which characters a file has, and some write it wrongly, so the bytes are asked: another encoding's
 * are hardly ever right in UTF-8. What is not UTF-8 is what programs on Windows wrote before it.
 */
function textOfBytes(bytes: Uint8Array): string {
  try {
    // Where a field was full, programs cut the text, if need be in the middle of a letter: `stream` leaves its half away.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
    // Without another letter that only UTF-8 writes so, the half one is a whole one of Latin-1, as at the end of "Café".
    if (text.length === bytes.length || /[\x80-\uffff]/.test(text)) return text;
  } catch {
    // It is none.
  }
  return Array.from(bytes, westernCharacter).join('');
}
