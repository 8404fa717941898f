import type { ImageObject } from 'schema-dts';
import { urlOf } from './address.js';
import { anchorOf } from './anchor.js';
import { isoDateIn } from './isoDate.js';
import { CANDIDATE, largestFile } from './largestFile.js';
import { namesOf } from './names.js';
import type { Photo } from './photo.js';
import { ratioOf } from './ratio.js';
import { isReadableSource } from './readable.js';
import { textOf } from './text.js';

/** Base URL for the short names of IPTC's Digital Source Types, such as `trainedAlgorithmicMedia`. */
const SOURCE_TYPES = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/** A node in the graph, with an `@id` that others refer to; fields missing from the story are undefined. */
export type GraphNode<Thing> = {
  [Field in keyof Exclude<Thing, string>]?: Exclude<Thing, string>[Field] | undefined;
} & {
  '@id': string;
};

/** An image that a search engine can fetch. */
export type FetchableImage = GraphNode<Extract<ImageObject, { '@type': 'ImageObject' }>>;

/**
 * A photo as a schema.org ImageObject (S6, S8): its largest file, texts and rights. Null where the file has no web address,
 * such as a relative URL in a story without `url`.
 */
export function imageObjectOf(photo: Photo, index: number, page: string | undefined): FetchableImage | null {
  const contentUrl = webAddress(largestFile(photo), page);
  if (!contentUrl) return null;
  const { src, alt, headline, caption, captionText, credit, copyrightNotice, dateCreated, location, lang } = photo;
  const thumbnailUrl = webAddress(src, page);
  const makers = peopleOf(photo.creator);
  const place = textOf(location);
  return {
    '@type': 'ImageObject',
    '@id': `${page ?? ''}#${wellFormed(anchorOf(photo, index))}`,
    contentUrl,
    thumbnailUrl: thumbnailUrl === contentUrl ? undefined : thumbnailUrl,
    encodingFormat: formatOf(contentUrl),
    ...sizeOf(photo),
    name: textOf(headline),
    caption: textOf(captionText) ?? textOf(caption),
    description: textOf(alt),
    inLanguage: textOf(lang),
    creditText: textOf(credit),
    creator: makers.length > 1 ? makers : makers[0],
    copyrightNotice: textOf(copyrightNotice),
    license: webAddress(photo.license, page),
    acquireLicensePage: webAddress(photo.acquireLicensePage, page),
    dateCreated: isoDateIn(dateCreated),
    contentLocation: place ? { '@type': 'Place', name: place } : undefined,
    ...sourceTypeOf(photo),
  };
}

/** Names as schema.org Persons. */
export function peopleOf(names: unknown) {
  return namesOf(names).map((name) => ({ '@type': 'Person', name }) as const);
}

/** A URL made absolute; undefined unless it is `http:` or `https:` (S12). */
export function webAddress(href: string | undefined, page?: string): string | undefined {
  // Without the page's URL, only an absolute URL counts.
  const url = urlOf(href, page ?? 'about:blank');
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** MIME type by file extension. Any other extension is no image's, or one that search engines do not read. */
function formatOf(contentUrl: string): string | undefined {
  const [, ending] = /\.(avif|gif|jpe?g|png|svg|webp)$/.exec(new URL(contentUrl).pathname.toLowerCase()) ?? [];
  return ending && `image/${ending.replace('jpg', 'jpeg').replace('svg', 'svg+xml')}`;
}

/** Size of the largest file in whole pixels, from its descriptor: all files of a photo have the same shape. */
function sizeOf(photo: Photo): object {
  if (!ratioOf(photo)) return {};
  const { srcSet, sources = [] } = photo;
  // A database may return BigInts, which cannot be multiplied by a fraction.
  const [width, height] = [Number(photo.width), Number(photo.height)];
  const lists = [srcSet, ...sources.map((source) => isReadableSource(source) && source.srcSet)].join();
  const largest = largestFile(photo);
  const candidate = [...lists.matchAll(CANDIDATE)].find(([, file]) => file === largest);
  const factor = !candidate ? 1 : Number(candidate[2]) / (candidate[0].endsWith('w') ? width : 1);
  return { width: Math.round(width * factor), height: Math.round(height * factor) };
}

function sourceTypeOf({ digitalSourceType }: Photo): object {
  const name = textOf(digitalSourceType);
  return name ? { digitalSourceType: webAddress(name) ?? SOURCE_TYPES + name } : {};
}

function wellFormed(anchor: string): string {
  try {
    return encodeURIComponent(anchor);
  } catch {
    // Half a surrogate pair cannot be encoded in a URL.
    return '';
  }
}
