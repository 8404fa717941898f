import { quoted } from '../data/quoted.js';
import { isObject } from '../data/readable.js';
import type { Story } from '../data/story.js';
import { withoutUndefined } from '../data/withoutUndefined.js';
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

/** What WordPress writes at the end of an excerpt that it cut itself: those are not an editor's words. */
const CUT_OFF = /\[(…|\.\.\.)\]$/;

/** A camera's or a computer's file name, which WordPress uses as the title of an upload. */
const FILE_NAME = /^(?=.*[\d_-])[\w.-]+$/;

/**
 * Converts a post from WordPress's REST API, requested with `_embed`, and its media items, from `/wp/v2/media`. The post's
 * galleries, in blocks or older markup, determine which of them are its photos, in which order and with which texts. Without a
 * gallery, all of the post's images count; if it names none, all media items do, in their own order. Without `media`, those that
 * the post embeds are used.
 *
 * Ignores unknown fields, and never throws. A photo without a URL is left out; in development the console names it, each photo
 * without its size or its alt text, and those that the post names but `media` lacks.
 */
export function fromWordPress(post: unknown, media?: unknown): Story {
  const headline = textAt(post, 'title', 'rendered');
  report(
    NAMES.adapter,
    (!isObject(post) && `expected a post from the REST API, but got ${quoted(post)}.`) ||
      (!headline && 'found no headline: title.rendered is missing.'),
  );
  const excerpt = textAt(post, 'excerpt', 'rendered');
  const authors = textsOf(listAt(post, '_embedded', 'author').map((author) => textAt(author, 'name')));
  return {
    headline: headline ?? '',
    photos: photosOf(imagesIn(post, media), NAMES),
    ...withoutUndefined({
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
      `found no media item for ${missing.map(({ id, src }) => id ?? src).join(', ')}, which the post's content names. ${ids && `Request /wp/v2/media?include=${ids}&per_page=100. `}Photos without one are left out.`,
  );
  return named.flatMap((image) => {
    const item = itemOf(image);
    return item ? photoFrom(item, image) : [];
  });
}

/** What the URLs of one upload's files have in common: not the size, the server or the query. */
function fileOf(url = ''): string {
  return url.replace(/[?#].*|^(?:https?:)?\/\/[^/]*/g, '').replace(/(?:-\d+x\d+|-scaled)?(?=\.\w+$)/, '');
}

/** Audio, video and documents are media items too. */
function isPicture(item: unknown): boolean {
  return isObject(item) && (wordAt(item, 'media_type') ?? 'image') === 'image';
}

/** What the post says about a photo takes precedence over what the library says. */
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

/** The time in UTC if the post gives it, which it does without the final `Z`; else the site's local time. */
function dateAt(post: unknown, field: 'date' | 'modified'): string | undefined {
  const moment = wordAt(post, `${field}_gmt`);
  return moment ? `${moment.replace(/Z$/, '')}Z` : wordAt(post, field);
}

/** A camera's clock has no time zone, so the time is given without one. Zero means that the camera gave none. */
function takenAt(seconds: number): string | undefined {
  const date = new Date(seconds > 0 ? seconds * 1000 : Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 19);
}
