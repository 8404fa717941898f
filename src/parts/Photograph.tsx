import { largestFile } from '../data/largestFile.js';
import type { Photo } from '../data/photo.js';
import { ratioOf } from '../data/ratio.js';
import { isReadableSource } from '../data/readable.js';
import { useGalleryContext } from '../hooks/context.js';
import { highPriorityAttribute } from '../hooks/reactVersion.js';
import { useStoreState } from '../hooks/useStoreState.js';

export interface PhotographProps {
  photo: Photo;
  index: number;
  /** The width it is displayed at, as in HTML. */
  sizes: string;
  /** Whether it loads before other images; otherwise it is lazy. */
  priority?: boolean;
  isThumbnail?: boolean;
}

/** The image, on a slide or as a thumbnail: the site's own element, or `<picture>` with its sources. */
export function Photograph({ photo, index, sizes, priority = false, isThumbnail = false }: PhotographProps) {
  const { renderPhoto, referrerPolicy, crossOrigin, store, locate } = useGalleryContext();
  // In the server's HTML too: without JavaScript the link opens the photo's file. In the lightbox it leads nowhere.
  const isLink = useStoreState(store, ({ ready, lightbox }) => !locate && (!ready || lightbox != null));
  const { width, height } = ratioOf(photo) ? photo : ({} as Partial<Photo>);
  const alt = (!isThumbnail && photo.alt) || '';
  const { lang, dir } = photo;
  const image = {
    lang,
    dir,
    className: 'inpics-photo',
    width,
    height,
    referrerPolicy,
    crossOrigin,
    draggable: false as const,
  };
  const own = renderPhoto?.({ ...image, src: photo.src, alt, sizes, priority }, { photo, index, isThumbnail });
  if (own) return own;
  // Browsers measure only lazy images themselves (I3).
  const sizesFor = (list: string) => (priority ? list : `auto, ${list}`);
  const picture = (
    <picture>
      {photo.sources?.filter(isReadableSource).map(({ srcSet, type, media, sizes: ownSizes }) => (
        <source
          key={`${media} ${srcSet}`}
          srcSet={srcSet}
          type={type}
          media={media}
          // A source's own `sizes` is for the stage: a thumbnail is smaller, and a lightbox larger.
          sizes={sizesFor(locate || isThumbnail ? sizes : (ownSizes ?? sizes))}
        />
      ))}
      <img
        // Before `src`: a browser can fetch an address as soon as it is set, whatever attributes follow.
        loading={priority ? 'eager' : 'lazy'}
        {...highPriorityAttribute(priority)}
        decoding="async"
        {...image}
        alt={alt}
        sizes={photo.srcSet && sizesFor(sizes)}
        srcSet={photo.srcSet}
        src={photo.src}
      />
    </picture>
  );
  if (isThumbnail) return picture;
  const link = isLink && { href: largestFile(photo), lang, 'aria-label': alt || photo.headline };
  return (
    <a data-inpics="photo-link" {...link}>
      {picture}
    </a>
  );
}
