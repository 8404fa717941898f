import { plainText, withoutUnseen } from './plainText.js';

/** An image of a gallery: which one it is, by its id or URL, and what the post says about it. */
export interface BlockImage {
  readonly id?: string | undefined;
  readonly src?: string | undefined;
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
}

/**
 * The images that a WordPress post names, in its order: those of its galleries, in blocks or older markup; else those of a
 * shortcode that was not rendered; else all of the post's. Reads the HTML that WordPress itself writes, in which no attribute
 * contains a bare `<` or `>`; in other HTML it finds less.
 *
 * @param raw the content as stored, which the API returns to an editor
 */
export function imagesOfGallery(html: string, raw: string): readonly BlockImage[] {
  const content = withoutUnseen(html);
  const galleries = galleriesIn(content);
  if (galleries) return imagesIn(galleries);
  // An image without an id, outside any gallery, may be anything: a smiley, or a tracking pixel.
  return imagesOfShortcodes(raw) ?? imagesOfShortcodes(content) ?? imagesIn(content).filter(({ id }) => id);
}

function imagesIn(html: string): readonly BlockImage[] {
  const [, ...pieces] = html.split(/<img\b/i);
  const images = new Map<string, BlockImage>();
  for (const piece of pieces) {
    const [attributes = '', behind = ''] = cutAt(piece, '>');
    const [id] = ID.flatMap((mark) => mark.exec(attributes)?.[1] ?? []);
    const src = textOf(/\ssrc=(?:"([^"]*)"|'([^']*)')/i.exec(attributes));
    const name = id ?? src;
    if (name === undefined || images.has(name)) continue;
    const [item = ''] = behind.split(/<\/(?:figure|dl)\b/i);
    images.set(name, {
      id,
      src,
      alt: textOf(/\salt=(?:"([^"]*)"|'([^']*)')/i.exec(attributes)),
      caption: plainText(CAPTION.exec(item)?.[2] ?? '') || undefined,
    });
  }
  return [...images.values()];
}

/** Where an image has its id: in a post, in a block gallery, in Jetpack's, and in an older gallery if it has a caption. */
const ID = [
  /\bwp-image-(\d+)/,
  /\bdata-id=["']?(\d+)/,
  /\bdata-attachment-id=["']?(\d+)/,
  /\baria-describedby=["']gallery-\d+-(\d+)/,
];

/** A caption in current markup, or of a theme without HTML5. */
const CAPTION = /<(figcaption|(?:dd|p)(?=[^<>]*\bwp-caption-text\b))\b[^<>]*>([\s\S]*?)(?:<\/\1\b|$)/i;

/**
 * The HTML of the galleries, each up to the end of its own figure: each image in it has one too. WordPress 5.0 wrote a `ul`
 * instead, and an item in older markup is a `dl`.
 */
function galleriesIn(content: string): string {
  const galleries: string[] = [];
  let start: number | undefined;
  let depth = 0;
  for (const { 0: tag, index } of content.matchAll(/<\/?(?:figure|dl|ul)\b[^<>]*>/gi)) {
    const isEnd = tag.startsWith('</');
    if (start !== undefined) depth += isEnd ? -1 : 1;
    else if (!isEnd && /\b(?:wp-block-gallery|gallery-item)\b/.test(tag)) [start, depth] = [index, 1];
    if (start === undefined || depth > 0) continue;
    galleries.push(content.slice(start, index + tag.length));
    start = undefined;
  }
  if (start !== undefined) galleries.push(content.slice(start));
  return galleries.join('');
}

/**
 * What `[gallery ids="7,12"]` names; if it was not rendered, its quotes may have become curly. One without ids contains
 * whatever was uploaded to the post: it names no image, and neither does the rest of the post.
 */
function imagesOfShortcodes(content: string): readonly BlockImage[] | undefined {
  const shortcodes = [...content.matchAll(/(?<!\[)\[gallery\b([^[\]]*)\]/g)].map(([, words = '']) => plainText(words));
  if (!shortcodes.length) return;
  const ids = shortcodes.map((words) => /\b(?:ids|include)\s*=[^\d=]*([\d,\s]+)/.exec(words)?.[1]?.match(/\d+/g) ?? []);
  return ids.some((list) => !list.length) ? [] : [...new Set(ids.flat())].map((id) => ({ id }));
}

function textOf(match: RegExpExecArray | null): string | undefined {
  return plainText(match?.[1] ?? match?.[2] ?? '') || undefined;
}

/** Splits a text at a mark; without the mark, the second part is empty. */
function cutAt(text: string, mark: string): [before: string, behind: string] {
  const place = text.indexOf(mark);
  return place < 0 ? [text, ''] : [text.slice(0, place), text.slice(place + mark.length)];
}
