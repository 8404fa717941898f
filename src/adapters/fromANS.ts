import { quoted } from '../data/quoted.js';
import { isObject } from '../data/readable.js';
import type { Story } from '../data/story.js';
import { withoutUndefined } from '../data/withoutUndefined.js';
import { type Found, photosOf, report } from './photoOf.js';
import { at, idAt, linkAt, listAt, pixelsAt, textAt, textsOf, wordAt } from './read.js';

const NAMES = { adapter: 'fromANS', src: 'url', size: 'width or height', alt: 'alt_text' };

/** Elements that contain photos of the story, unlike the pictures of a video or a link. */
const HOLDERS = /^(gallery|element_group)$/;

/** Deeper than any story, and an end for a document that contains itself. */
const DEEPEST = 8;

/**
 * Converts Arc XP's ANS (0.10): a story with its images and galleries in order, a gallery, or an image. If a story has no photo
 * among its elements, the photo of its `promo_items` is used. `url` stays as in the document: relative to the site.
 *
 * Ignores unknown fields, and never throws. A photo without a URL is left out; in development the console names it, and each
 * photo without its size or its alt text. Unsafe URLs are dropped.
 */
export function fromANS(document: unknown): Story {
  const lang = wordAt(document, 'language');
  const found = imagesIn(document).map((image) => photoFrom(image, lang));
  const headline = headlineOf(document);
  report(
    NAMES.adapter,
    (!isObject(document) && `expected an ANS story, gallery or image, but got ${quoted(document)}.`) ||
      (!headline && 'found no headline: headlines.basic is missing.'),
  );
  const unfilled = unfilledIn(document).join(', ');
  report(
    NAMES.adapter,
    unfilled !== '' && `got references that the API did not fill in: ${unfilled}. They are left out.`,
  );
  return {
    headline: headline ?? '',
    photos: photosOf(found, NAMES),
    ...withoutUndefined({
      standfirst: textAt(document, 'subheadlines', 'basic') ?? textAt(document, 'description', 'basic'),
      section: textAt(document, 'taxonomy', 'primary_section', 'name'),
      datePublished: wordAt(document, 'display_date') ?? wordAt(document, 'first_publish_date'),
      dateModified: wordAt(document, 'last_updated_date'),
      byline: peopleOf(document, 'by')?.join(', '),
      author: textsOf(listAt(document, 'credits', 'by').map((person) => textAt(person, 'name'))),
      url: linkAt(document, 'canonical_url') ?? linkAt(document, 'website_url'),
      lang,
    }),
  };
}

function imagesIn(document: unknown): readonly unknown[] {
  if (at(document, 'type') === 'image') return [document];
  return (
    sourcesIn(document)
      .map(imagesAmong)
      .find((among) => among.length) ?? []
  );
}

/** Where a story's photos come from: the first of these lists that has any. */
function sourcesIn(document: unknown): readonly (readonly unknown[])[] {
  const promoted = ['lead_art', 'basic'].map((name) => [at(document, 'promo_items', name)]);
  return [listAt(document, 'content_elements'), ...promoted];
}

function imagesAmong(elements: readonly unknown[]): readonly unknown[] {
  return elementsAmong(elements).filter((element) => at(element, 'type') === 'image');
}

/** The elements in order, with those of a gallery in its place. */
function elementsAmong(elements: readonly unknown[], depth = 0): readonly unknown[] {
  return elements.flatMap((element) => {
    if (!HOLDERS.test(wordAt(element, 'type') ?? '')) return [element];
    return depth < DEEPEST ? elementsAmong(listAt(element, 'content_elements'), depth + 1) : [];
  });
}

/** What the story contains as references only; asked in another way, the API returns the photos. */
function unfilledIn(document: unknown): readonly string[] {
  const sources = sourcesIn(document);
  const chosen = sources.findIndex((source) => imagesAmong(source).length);
  // What comes after the list that was taken is not missing.
  return elementsAmong(sources.slice(0, chosen < 0 ? undefined : chosen + 1).flat())
    .filter((element) => /^(image|gallery)$/.test(wordAt(element, 'referent', 'type') ?? ''))
    .map((element) => `${wordAt(element, 'referent', 'type')} ${quoted(idAt(element, 'referent', 'id'))}`);
}

function headlineOf(document: unknown): string | undefined {
  return textAt(document, 'headlines', 'basic') ?? textAt(document, 'subtitle');
}

function photoFrom(image: unknown, storyLang: string | undefined): Found {
  const lang = wordAt(image, 'language');
  const [width, height] = [pixelsAt(image, 'width'), pixelsAt(image, 'height')];
  return {
    id: idAt(image, '_id'),
    src: wordAt(image, 'url'),
    width,
    height,
    alt: textAt(image, 'alt_text'),
    headline: headlineOf(image),
    caption: textAt(image, 'caption'),
    credit: textsOf([
      agencyOf(image),
      peopleOf(image, 'by')?.join(', ') ?? peopleOf(image, 'photos_by')?.join(', '),
    ])?.join('/'),
    creator: textsOf(listAt(image, 'credits', 'by').map((person) => textAt(person, 'name'))),
    copyrightNotice: textAt(image, 'copyright'),
    dateCreated: wordAt(image, 'taken_on'),
    location:
      textAt(image, 'location') ??
      textsOf(['locality', 'country_name'].map((name) => textAt(image, 'address', name)))?.join(', '),
    lang: lang === storyLang ? undefined : lang,
    focalPoint: focalPointOf(image, width, height),
  };
}

/** The people to name for readers: `vanity_credits` are made for that, and take precedence over `credits` if filled in. */
function peopleOf(document: unknown, slot: string): readonly string[] | undefined {
  const [people = []] = ['vanity_credits', 'credits']
    .map((trait) => listAt(document, trait, slot))
    .filter((list) => list.length);
  return textsOf(people.map((person) => textAt(person, 'byline') ?? textAt(person, 'name')));
}

/** Photo Center puts the agency from a photo's IPTC data into its photographer's affiliation. */
function agencyOf(image: unknown): string | undefined {
  const [agency] = peopleOf(image, 'affiliation') ?? [];
  const [photographer] = listAt(image, 'credits', 'by');
  return agency ?? textAt(photographer, 'affiliation');
}

/** The schema counts from the top left corner and names no unit: a point within the first pixel is a fraction, others pixels. */
function focalPointOf(image: unknown, width = 0, height = 0): Found['focalPoint'] {
  const [x, y] = ['x', 'y'].map((axis) => at(image, 'focal_point', axis));
  if (typeof x !== 'number' || typeof y !== 'number' || !(x >= 0 && y >= 0)) return undefined;
  if (x <= 1 && y <= 1) return { x, y };
  return x <= width && y <= height ? { x: x / width, y: y / height } : undefined;
}
