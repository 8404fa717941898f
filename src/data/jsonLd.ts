import type { ImageGallery, NewsArticle } from 'schema-dts';
import { type FetchableImage, type GraphNode, imageObjectOf, peopleOf, webAddress } from './imageObject.js';
import { isoDateIn } from './isoDate.js';
import type { Photo } from './photo.js';
import { quoted } from './quoted.js';
import { isObject, readablePhotos } from './readable.js';
import type { Story } from './story.js';
import { textOf } from './text.js';

/** What a story's page is to search engines: an article with its photos, or photos alone. */
export type StoryType = 'NewsArticle' | 'ImageGallery';

/** A story as schema.org data. */
export interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly object[];
}

/**
 * Describes a story to search engines (S4 to S8): an article and its gallery, or the gallery alone, with each photo's file,
 * texts and rights. Pure, so that a server can call it; `jsonLdText` turns the result into text for a page. Relative URLs are
 * resolved against `story.url`. A photo whose file has no web address is left out, with a warning in development. Without a
 * story the graph is empty, with an error in the console in development.
 *
 * @param type what the page is. @default "NewsArticle"
 */
export function jsonLd(story: Story, type: StoryType = 'NewsArticle'): JsonLd {
  if (!isObject(story)) {
    if (process.env.NODE_ENV !== 'production')
      console.error(
        `inpics: jsonLd, story is ${quoted(story)}; expected an object with headline and photos. The graph is empty.`,
      );
    return graphOf();
  }
  const { headline, standfirst, section, datePublished, dateModified, author, lang } = story;
  const url = webAddress(story.url)?.split('#')[0];
  const images = imagesOf(story, url);
  const articleId = url ?? '#article';
  // Distinct from any photo's anchor.
  const galleryId = `${url ?? ''}#inpics-gallery`;
  const shared = {
    url,
    datePublished: isoDateIn(datePublished),
    dateModified: isoDateIn(dateModified),
    inLanguage: textOf(lang),
  };
  const gallery = {
    '@type': 'ImageGallery',
    '@id': galleryId,
    name: textOf(headline),
    ...shared,
    isPartOf: type === 'NewsArticle' ? { '@id': articleId } : undefined,
    image: images,
  } satisfies GraphNode<ImageGallery>;
  if (type === 'ImageGallery') return graphOf(gallery);
  const article = {
    '@type': 'NewsArticle',
    '@id': articleId,
    headline: textOf(headline),
    ...shared,
    description: textOf(standfirst),
    articleSection: textOf(section),
    author: peopleOf(author),
    mainEntityOfPage: url,
    image: images.map((image) => ({ '@id': image['@id'] })),
    hasPart: { '@id': galleryId },
  } satisfies GraphNode<NewsArticle>;
  return graphOf(article, gallery);
}

/** Leaves out what the story does not have; the list of nodes itself, which has no name, stays. */
function graphOf(...nodes: object[]): JsonLd {
  const isNothing = (field: unknown) => Array.isArray(field) && !field.length;
  const said = JSON.stringify(nodes, (name, field) => (name && isNothing(field) ? undefined : field));
  return { '@context': 'https://schema.org', '@graph': JSON.parse(said) };
}

function imagesOf({ photos }: Story, url: string | undefined): FetchableImage[] {
  let representative: FetchableImage | undefined;
  const images = readablePhotos(photos).flatMap((photo, index) => {
    const image = imageObjectOf(photo, index, url);
    if (process.env.NODE_ENV !== 'production') warnOf(photo, index, image);
    if (image && !photo.sensitive) representative ??= image;
    return image ?? [];
  });
  // Exactly one (S8), and not one with a warning if there is another.
  representative ??= images[0];
  if (representative) representative.representativeOfPage = true;
  return images;
}

function warnOf(photo: Photo, index: number, image: FetchableImage | null): void {
  const name = `inpics: jsonLd, photos[${index}] (${quoted(photo.id ?? photo.src)})`;
  if (!image)
    console.warn(
      `${name}: src is ${quoted(photo.src)}, which search engines cannot fetch. Give the story an absolute url, or the photo an absolute src. The photo is left out.`,
    );
  else if (!(image.creditText || image.creator || image.copyrightNotice || image.license))
    console.warn(
      `${name}: credit, creator, copyrightNotice and license are all missing. Search engines need one of them to show whose photo it is.`,
    );
}
