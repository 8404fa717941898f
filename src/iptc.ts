import type { Photo } from './data/photo.js';
import { quoted } from './data/quoted.js';
import { isObject } from './data/readable.js';
import { isSafeLink } from './data/safeUrl.js';
import { withoutUndefined } from './data/withoutUndefined.js';
import { creditOf } from './iptc/credit.js';
import { dateCreatedOf } from './iptc/dateCreated.js';
import { iimTexts } from './iptc/iim.js';
import { inLanguage } from './iptc/language.js';
import { at, type Text, xmpPartTexts, xmpTexts } from './iptc/xmp.js';

export interface PhotoFieldsOptions {
  /** The story's language (BCP 47), for texts that the file has in several. @default the file's own choice */
  locale?: string | undefined;
}

/**
 * A photo's fields from the metadata that `exifr` or `ExifReader` read from its file: for a build script or a server. XMP takes
 * precedence over IIM (S13). `alt` comes only from the file's alt text, never from its caption (S14). Missing fields and
 * invalid URLs or dates are left out; a file without metadata gives no fields. It never throws.
 *
 * @example photoFields(await exifr.parse(file, { xmp: true, iptc: true, mergeOutput: false }), { locale: 'en' })
 * @example photoFields(ExifReader.load(file, { expanded: true }), { locale: 'en' })
 */
export function photoFields(metadata: unknown, options: PhotoFieldsOptions = {}): Partial<Photo> {
  warnOf(metadata);
  const said = at(options, 'locale');
  const textOf = (texts: readonly Text[]) => inLanguage(texts, typeof said === 'string' ? said : '');
  const fieldOf = (group: string, property: string, ...iim: readonly string[]) =>
    textOf(xmpTexts(metadata, group, property)) ?? iimTexts(metadata, ...iim)[0];
  const creators = creatorsOf(metadata);
  return withoutUndefined<{ [Field in keyof Photo]?: Photo[Field] | undefined }>({
    headline: fieldOf('photoshop', 'Headline', 'Headline'),
    caption: fieldOf('dc', 'description', 'Caption', 'Caption/Abstract'),
    alt: fieldOf('Iptc4xmpCore', 'AltTextAccessibility'),
    credit: creditOf(fieldOf('photoshop', 'Credit', 'Credit'), creators),
    creator: creators.length > 1 ? creators : creators[0],
    copyrightNotice: fieldOf('dc', 'rights', 'CopyrightNotice', 'Copyright Notice'),
    license: xmpTexts(metadata, 'xmpRights', 'WebStatement').map(addressOf).find(Boolean),
    acquireLicensePage: xmpPartTexts(metadata, 'plus', 'Licensor', 'LicensorURL').map(addressOf).find(Boolean),
    dateCreated: dateCreatedOf(metadata),
    location: locationOf(metadata, textOf),
    digitalSourceType: xmpTexts(metadata, 'Iptc4xmpExt', 'DigitalSourceType').find(({ text }) => isSafeLink(text))
      ?.text,
  });
}

function creatorsOf(metadata: unknown): string[] {
  const xmp = xmpTexts(metadata, 'dc', 'creator').map(({ text }) => text);
  return [...new Set(xmp.length ? xmp : iimTexts(metadata, 'Byline', 'By-line'))];
}

/** Only an absolute URL: a relative one in a file would have no base, and is usually a sentence (X2). */
function addressOf({ text }: Text): string | undefined {
  return /^https?:\/\/\S+$/i.test(text) ? text : undefined;
}

/**
 * The place, from small to large, all from one source: a city from one and a country from another might be a place that does
 * not exist. Where the photo was taken takes precedence over the older fields, which may also be the place that it shows.
 */
function locationOf(metadata: unknown, textOf: (texts: readonly Text[]) => string | undefined): string | undefined {
  const created = ['Sublocation', 'City', 'CountryName'].map((part) =>
    textOf(xmpPartTexts(metadata, 'Iptc4xmpExt', 'LocationCreated', part)),
  );
  const xmp = [
    ['Iptc4xmpCore', 'Location'],
    ['photoshop', 'City'],
    ['photoshop', 'Country'],
  ].map(([group = '', property = '']) => textOf(xmpTexts(metadata, group, property)));
  const iim = [['Sublocation', 'Sub-location'], ['City'], ['Country', 'Country/Primary Location Name']].map(
    (names) => iimTexts(metadata, ...names)[0],
  );
  const places = [created, xmp, iim].find((source) => source.some(Boolean)) ?? [];
  return [...new Set(places.filter(Boolean))].join(', ') || undefined;
}

/** By default the readers merge all fields into one object, in which XMP and IIM cannot be told apart. */
function warnOf(metadata: unknown): void {
  if (process.env.NODE_ENV === 'production' || metadata === undefined || metadata === null) return;
  // The file itself has a million entries.
  const isFile = ArrayBuffer.isView(metadata);
  const groups = isObject(metadata) && !isFile ? Object.entries(metadata) : undefined;
  if (groups?.every(([name, group]) => name === 'errors' || isGroup(group))) return;
  const got = groups ? quoted(groups.map(([name]) => name)).slice(0, 200) : isFile ? 'the file' : typeof metadata;
  console.error(
    `inpics: photoFields expected what exifr reads with { xmp: true, iptc: true, mergeOutput: false }, or ExifReader with { expanded: true }, but got ${got}`,
  );
}

function isGroup(value: unknown): boolean {
  return isObject(value) && !('value' in value && 'description' in value);
}
