import { quoted } from '../data/quoted.js';
import { isObject } from '../data/readable.js';
import type { Story } from '../data/story.js';
import { withoutUndefined } from '../data/withoutUndefined.js';
import { filesOf } from './candidates.js';
import { type Found, photosOf, report } from './photoOf.js';
import { at, flagAt, idAt, linkAt, listAt, pixelsAt, textAt, textsOf, wordAt } from './read.js';

const NAMES = {
  adapter: 'fromCAPI',
  src: 'assets[].file',
  size: 'assets[].typeData.width or height',
  alt: 'assets[].typeData.altText',
};

/** The Guardian prints "Photograph: Name/Agency"; the gallery puts its own word before a credit. */
const LABEL = /^(photo(graph)?s?|picture|image)( by)?\s*:\s*/i;

/**
 * Converts the response of the Guardian's Content API for one item, its `response`, or its `content`, requested with
 * `show-elements=image`, `show-fields=all` and `show-tags=contributor`. A gallery's photos are those of the gallery; an
 * article's are those of its body and its main picture. An image's `assets` become `srcSet`, and the largest one `src`.
 *
 * Ignores unknown fields, and never throws. A photo without a URL is left out; in development the console names it, and each
 * photo without its size or its alt text. Unsafe URLs are dropped.
 */
export function fromCAPI(content: unknown): Story {
  const item = at(content, 'response', 'content') ?? at(content, 'content') ?? content;
  const headline = textAt(item, 'fields', 'headline') ?? textAt(item, 'webTitle');
  report(
    NAMES.adapter,
    (!isObject(item) && `expected the content of one item, but got ${quoted(item)}.`) ||
      (!headline && 'found no headline: fields.headline and webTitle are missing.'),
  );
  report(
    NAMES.adapter,
    isObject(item) &&
      !Array.isArray(at(item, 'elements')) &&
      'found no photos: elements is missing. Request it with show-elements=image.',
  );
  return {
    headline: headline ?? '',
    photos: photosOf(imagesIn(item).map(photoFrom), NAMES),
    ...withoutUndefined({
      standfirst: textAt(item, 'fields', 'standfirst') ?? textAt(item, 'fields', 'trailText'),
      section: textAt(item, 'sectionName'),
      datePublished: wordAt(item, 'fields', 'firstPublicationDate') ?? wordAt(item, 'webPublicationDate'),
      dateModified: wordAt(item, 'fields', 'lastModified'),
      byline: textAt(item, 'fields', 'byline'),
      author: textsOf(
        listAt(item, 'tags')
          .filter((tag) => at(tag, 'type') === 'contributor')
          .map((tag) => textAt(tag, 'webTitle')),
      ),
      url: linkAt(item, 'webUrl'),
      lang: wordAt(item, 'fields', 'lang'),
    }),
  };
}

/** A gallery's main picture is one of its photos cropped for the top of the page, and a thumbnail one cropped for elsewhere. */
function imagesIn(item: unknown): readonly unknown[] {
  const images = listAt(item, 'elements').filter(
    (element) => at(element, 'type') === 'image' && at(element, 'relation') !== 'thumbnail',
  );
  const gallery = images.filter((image) => at(image, 'relation') === 'gallery');
  return gallery.length ? gallery : images;
}

function photoFrom(image: unknown): Found {
  // The master is the same picture at full size: of two files with the same width, the other one is lighter.
  const assets = [...listAt(image, 'assets')].sort((a, b) => Number(isMaster(b)) - Number(isMaster(a)));
  const said = (name: string) => textsOf(assets.map((asset) => textAt(asset, 'typeData', name)))?.[0];
  const isCredited = !assets.some((asset) => flagAt(asset, 'typeData', 'displayCredit') === false);
  const credit = said('credit')?.replace(LABEL, '') || textsOf([said('photographer'), said('source')])?.join('/');
  return {
    id: idAt(image, 'id'),
    ...filesOf(
      assets.map((asset) => ({
        url: wordAt(asset, 'typeData', 'secureFile') ?? wordAt(asset, 'file'),
        width: pixelsAt(asset, 'typeData', 'width'),
        height: pixelsAt(asset, 'typeData', 'height'),
      })),
    ),
    alt: said('altText'),
    caption: said('caption'),
    credit: isCredited ? credit : undefined,
    creator: said('photographer'),
    copyrightNotice: said('copyright'),
  };
}

function isMaster(asset: unknown): boolean {
  return flagAt(asset, 'typeData', 'isMaster') === true;
}
