import { known } from '../data/known.js';
import { isObject } from '../data/readable.js';
import type { Story } from '../data/story.js';
import { written } from '../data/written.js';
import { filesOf } from './candidates.js';
import { type BlockImage, imagesOfGallery } from './galleryBlock.js';
import { type Found, photosOf, report } from './photoOf.js';
import { at, idAt, linkAt, listAt, pixelsAt, textAt, textsOf, wordAt } from './read.js';

const NAMES = {
  adapter: 'fromWordPress',
  src: 'source_url',
  size: 'media_details.width or height',
  alt: 'alt_text',
};

/** What WordPress writes where it cut a post's beginning off itself: those are no words of an editor's. */
const CUT_OFF = /\[(…|\.\.\.)\]$/;

/** A camera's or a computer's name for a file, which WordPress makes the title of what is uploaded. */
const FILE_NAME = /^(?=.*[\d_-])[\w.-]+$/;

/**
 * A story from WordPress's REST API: a post, asked for with `_embed`, and its media items, from `/wp/v2/media`. The post's
 * galleries, of blocks or of before them, say which of them are its photos, in which order and with which words; without a
 * gallery it is all of its images, and where it names none, all media items in their own order. Without `media` those that
 * the post embeds are taken.
 *
 * Unknown fields are ignored, and nothing throws. A photo without an address is left out; in development the console names
 * it, each photo without its size or its alt text, and those that the post names and `media` does not hold.
 */
export function fromWordPress(post: unknown, media?: unknown): Story {
  const headline = textAt(post, 'title', 'rendered');
  report(
    NAMES.adapter,
    (!isObject(post) && `wants a post of the REST API; it got ${written(post)}.`) ||
      (!headline && 'found no headline: title.rendered is missing.'),
  );
  const excerpt = textAt(post, 'excerpt', 'rendered');
  const authors = textsOf(listAt(post, '_embedded', 'author').map((author) => textAt(author, 'name')));
  return {
    headline: headline ?? '',
    photos: photosOf(imagesIn(post, media), NAMES),
    ...known({
      standfirst: excerpt && CUT_OFF.test(excerpt) ? undefined : excerpt,
      section: categoryOf(post),
      datePublished: dateAt(post, 'date'),
      dateModified: dateAt(post, 'modified'),
      byline: authors?.join(', '),
      author: authors,
      url: linkAt(post, 'link'),
    }),
  };
}

function imagesIn(post: unknown, media: unknown): readonly Found[] {
  const items = (Array.isArray(media) ? media : listAt(post, '_embedded', 'wp:featuredmedia')).filter(isPicture);
  const [rendered = '', raw = ''] = ['rendered', 'raw'].map((form) => wordAt(post, 'content', form));
  const named = imagesOfGallery(rendered, raw);
  if (!named.length) return items.map((item) => photoFrom(item));
  const byName = new Map(
    items.flatMap((item) => [idAt(item, 'id'), fileOf(wordAt(item, 'source_url'))].map((name) => [name, item])),
  );
  const itemOf = ({ id, src }: BlockImage) => (id && byName.get(id)) ?? (src && byName.get(fileOf(src)));
  const missing = named.filter((image) => !itemOf(image));
  const ids = missing.flatMap(({ id }) => id ?? []).join(',');
  report(
    NAMES.adapter,
    missing.length > 0 &&
      `has no media item for ${missing.map(({ id, src }) => id ?? src).join(', ')}, which the post's content names. ${ids && `Ask for them: /wp/v2/media?include=${ids}&per_page=100. `}They are left out.`,
  );
  return named.flatMap((image) => {
    const item = itemOf(image);
    return item ? photoFrom(item, image) : [];
  });
}

/** What the files of one upload have in common: not their sizes, nor the server they come from, nor how it is asked. */
function fileOf(url = ''): string {
  return url.replace(/[?#].*|^(?:https?:)?\/\/[^/]*/g, '').replace(/(?:-\d+x\d+|-scaled)?(?=\.\w+$)/, '');
}

/** Sounds, films and documents are media items too. */
function isPicture(item: unknown): boolean {
  return isObject(item) && (wordAt(item, 'media_type') ?? 'image') === 'image';
}

/** What the post says of a photo stands before what the library says of it. */
function photoFrom(item: unknown, block?: BlockImage): Found {
  const details = at(item, 'media_details');
  const sizes = at(details, 'sizes');
  const whole = fileFrom(item, details);
  const files = (isObject(sizes) ? Object.values(sizes) : []).map((file: unknown) => fileFrom(file, file));
  const title = textAt(item, 'title', 'rendered');
  return {
    id: idAt(item, 'id'),
    ...filesOf([whole, ...files], whole),
    alt: block?.alt ?? textAt(item, 'alt_text'),
    headline: title && FILE_NAME.test(title) ? undefined : title,
    caption: block?.caption ?? textAt(item, 'caption', 'rendered') ?? textAt(details, 'image_meta', 'caption'),
    credit: textAt(details, 'image_meta', 'credit'),
    copyrightNotice: textAt(details, 'image_meta', 'copyright'),
    dateCreated: takenAt(Number(idAt(details, 'image_meta', 'created_timestamp'))),
  };
}

function fileFrom(file: unknown, size: unknown) {
  return { url: wordAt(file, 'source_url'), width: pixelsAt(size, 'width'), height: pixelsAt(size, 'height') };
}

function categoryOf(post: unknown): string | undefined {
  const terms = listAt(post, '_embedded', 'wp:term').flat();
  const category = terms.find((term) => at(term, 'taxonomy') === 'category' && at(term, 'slug') !== 'uncategorized');
  return textAt(category, 'name');
}

/** The moment itself where the post says it, which it does without the letter that ends it; else the site's own clock. */
function dateAt(post: unknown, field: 'date' | 'modified'): string | undefined {
  const moment = wordAt(post, `${field}_gmt`);
  return moment ? `${moment.replace(/Z$/, '')}Z` : wordAt(post, field);
}

/** A camera's clock knows no time zone: the moment is told without one. Zero is a camera that told nothing. */
function takenAt(seconds: number): string | undefined {
  const date = new Date(seconds > 0 ? seconds * 1000 : Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 19);
}
