import { isObject } from '../data/readable.js';

/** A text of the file, with its language if the file states it. */
export interface Text {
  text: string;
  lang?: string;
}

/** Nesting that no photographer's program writes, but a hostile file may. */
const DEEPEST = 8;

/** A property of a value that may be anything. */
export function at(value: unknown, name: string): unknown {
  return isObject(value) ? (value as { [name: string]: unknown })[name] : undefined;
}

/** The texts of a property, in all languages that it is written in. */
export function xmpTexts(file: unknown, group: string, property: string): Text[] {
  const own = at(at(file, group), property);
  // exifr groups properties by namespace prefix, ExifReader does not.
  return own === undefined ? textsIn(at(at(file, 'xmp'), property)) : decoded(textsIn(own));
}

/** The same for a part of a structure, or of each structure in a list, such as a licensor's URL. */
export function xmpPartTexts(file: unknown, group: string, structure: string, part: string): Text[] {
  const own = at(file, group);
  // exifr loses a structure that is written as a further `rdf:Description` with attributes, but keeps its parts.
  const inOwn = [...structuresIn(at(own, structure)), own].flatMap((each) => textsIn(at(each, part)));
  if (inOwn.length) return decoded(inOwn);
  return structuresIn(at(at(file, 'xmp'), structure)).flatMap((each) => textsIn(at(each, part)));
}

/** exifr returns a text as it is, or with its language as `{ lang, value }`; ExifReader as `{ value, attributes: { lang } }`. */
export function textsIn(value: unknown, lang?: string, depth = 0): Text[] {
  // exifr turns what looks like a number into one, such as the headline "2026".
  if (['string', 'number', 'boolean'].includes(typeof value)) {
    const text = tidy(String(value));
    return text ? [lang === undefined ? { text } : { text, lang }] : [];
  }
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, lang, depth + 1));
  const said = at(value, 'lang') ?? at(at(value, 'attributes'), 'lang');
  return isObject(value) ? textsIn(at(value, 'value'), typeof said === 'string' ? said : lang, depth + 1) : [];
}

/** Trims a text, unifies its line breaks, and removes the null characters that some programs pad with. */
export function tidy(text: string): string {
  return text.replaceAll('\0', '').replace(/\r\n?/g, '\n').trim();
}

function structuresIn(value: unknown, depth = 0): unknown[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each) => structuresIn(each, depth + 1));
  const inner = at(value, 'value');
  return inner === undefined ? [value] : structuresIn(inner, depth + 1);
}

const ENTITIES: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** exifr does not decode XML's entities: `Smith &amp; Sons`. */
function decoded(texts: Text[]): Text[] {
  return texts.map((each) => ({
    ...each,
    text: tidy(each.text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, character)),
  }));
}

function character(written: string, hexadecimal?: string, decimal?: string, name = ''): string {
  const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  if (code <= 0x10ffff) return String.fromCodePoint(code);
  return ENTITIES[name.toLowerCase()] ?? written;
}
