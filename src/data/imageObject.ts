import type { ImageObject } from 'schema-dts';
import { urlOf } from './address.js';
import { anchorOf } from './anchor.js';
import { CANDIDATE, largestFile } from './largestFile.js';
import type { Photo } from './photo.js';
import { ratioOf } from './ratio.js';
import { isReadableSource } from './readable.js';
import { textOf } from './text.js';

/** Where the short names of IPTC's Digital Source Types stand, such as `trainedAlgorithmicMedia`. */
const SOURCE_TYPES = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

const FORMATS: { readonly [ending: string]: string } = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

/** A thing in the graph, with a name by which others point to it; what the story does not say is undefined. */
export type GraphNode<Thing> = {
  [Field in keyof Exclude<Thing, string>]?: Exclude<Thing, string>[Field] | undefined;
} & {
  '@id': string;
};

/** An image that a search engine can fetch. */
export type FetchableImage = GraphNode<Extract<ImageObject, { '@type': 'ImageObject' }>>;

/**
 * A photo in schema.org's words (S6, S8): its largest file, what is written beside it, and whose it is. Null where its file
 * has no address on the web, such as a relative one in a story without `url`.
 */
export function imageObjectOf(photo: Photo, index: number, page: string | undefined): FetchableImage | null {
  const contentUrl = webAddress(largestFile(photo), page);
  if (!contentUrl) return null;
  const { src, alt, headline, caption, captionText, credit, copyrightNotice, dateCreated, location, lang } = photo;
  const thumbnailUrl = webAddress(src, page);
  return {
    '@type': 'ImageObject',
    '@id': `${page ?? ''}#${wellFormed(anchorOf(photo, index))}`,
    contentUrl,
    thumbnailUrl: thumbnailUrl === contentUrl ? undefined : thumbnailUrl,
    encodingFormat: FORMATS[/\.(\w+)$/.exec(new URL(contentUrl).pathname)?.[1]?.toLowerCase() ?? ''],
    ...sizeOf(photo),
    name: textOf(headline),
    caption: textOf(captionText) ?? textOf(caption),
    description: textOf(alt),
    inLanguage: textOf(lang),
    creditText: textOf(credit),
    creator: creatorsOf(photo),
    copyrightNotice: textOf(copyrightNotice),
    license: webAddress(photo.license, page),
    acquireLicensePage: webAddress(photo.acquireLicensePage, page),
    dateCreated: textOf(dateCreated),
    contentLocation: textOf(location) ? { '@type': 'Place', name: location as string } : undefined,
    ...sourceTypeOf(photo),
  };
}

/** People by their names. */
export function peopleOf(names: unknown) {
  const texts = [names].flat().filter((name) => textOf(name) !== undefined) as string[];
  return texts.map((name) => ({ '@type': 'Person', name }) as const);
}

/** An address as the web has it; undefined where it is none of `http:` and `https:` (S12). */
export function webAddress(href: string | undefined, page?: string): string | undefined {
  // Without a page's, only a whole address is one.
  const url = urlOf(href, page ?? 'about:blank');
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** Whole pixels of the largest file, as its list says them: all files of a photo have one shape. */
function sizeOf(photo: Photo): object {
  if (!ratioOf(photo)) return {};
  const { srcSet, sources = [], width, height } = photo;
  const lists = [srcSet, ...sources.map((source) => isReadableSource(source) && source.srcSet)].join();
  const largest = largestFile(photo);
  const candidate = [...lists.matchAll(CANDIDATE)].find(([, file]) => file === largest);
  const factor = !candidate ? 1 : Number(candidate[2]) / (candidate[0].endsWith('w') ? width : 1);
  return { width: Math.round(width * factor), height: Math.round(height * factor) };
}

function creatorsOf({ creator }: Photo) {
  const people = peopleOf(creator);
  return people.length > 1 ? people : people[0];
}

function sourceTypeOf({ digitalSourceType }: Photo): object {
  const name = textOf(digitalSourceType);
  return name ? { digitalSourceType: webAddress(name) ?? SOURCE_TYPES + name } : {};
}

function wellFormed(anchor: string): string {
  try {
    return encodeURIComponent(anchor);
  } catch {
    // Half a character cannot stand in an address.
    return '';
  }
}
