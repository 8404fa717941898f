import { plainText, withoutUnseen } from './plainText.js';

/** An image of a gallery block: which one it is, and what the post says of it. */
export interface BlockImage {
  readonly id: string;
  readonly alt: string | undefined;
  readonly caption: string | undefined;
}

/**
 * The images that a WordPress post names, in its order: those of its gallery blocks, and where it has none, all of it. Read
 * from the HTML that WordPress's own blocks make, in which no attribute holds a bare `<` or `>`; of other HTML it finds less.
 */
export function imagesOfGallery(html: string): readonly BlockImage[] {
  const content = withoutUnseen(html);
  const [, ...pieces] = (galleriesIn(content) || content).split(/<img\b/i);
  const images = new Map<string, BlockImage>();
  for (const piece of pieces) {
    const [attributes = '', behind = ''] = cutAt(piece, '>');
    const id = /\bwp-image-(\d+)/.exec(attributes)?.[1] ?? /\bdata-id=["']?(\d+)/.exec(attributes)?.[1];
    if (id === undefined || images.has(id)) continue;
    const [figure] = cutAt(behind, '</figure');
    const [, caption = ''] = cutAt(cutAt(figure, '<figcaption')[1], '>');
    images.set(id, {
      id,
      alt: textOf(/\salt=(?:"([^"]*)"|'([^']*)')/i.exec(attributes)),
      caption: plainText(caption) || undefined,
    });
  }
  return [...images.values()];
}

/** The HTML of the gallery blocks, each to the end of its own figure: every image in it has one too. */
function galleriesIn(content: string): string {
  const galleries: string[] = [];
  let start: number | undefined;
  let depth = 0;
  for (const { 0: tag, index } of content.matchAll(/<\/?figure\b[^<>]*>/gi)) {
    const isEnd = tag.startsWith('</');
    if (start !== undefined) depth += isEnd ? -1 : 1;
    else if (!isEnd && /\bwp-block-gallery\b/.test(tag)) [start, depth] = [index, 1];
    if (start === undefined || depth > 0) continue;
    galleries.push(content.slice(start, index));
    start = undefined;
  }
  if (start !== undefined) galleries.push(content.slice(start));
  return galleries.join('');
}

function textOf(match: RegExpExecArray | null): string | undefined {
  return plainText(match?.[1] ?? match?.[2] ?? '') || undefined;
}

/** A text before a mark and behind it; where there is no mark, nothing is behind it. */
function cutAt(text: string, mark: string): [before: string, behind: string] {
  const place = text.indexOf(mark);
  return place < 0 ? [text, ''] : [text.slice(0, place), text.slice(place + mark.length)];
}
