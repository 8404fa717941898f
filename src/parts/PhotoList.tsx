import { type CSSProperties, memo, useMemo } from 'react';
import type { Photo } from '../data/photo.js';
import { ratioOf } from '../data/ratio.js';
import { sizesOf } from '../data/sizes.js';
import { GalleryContext, SlideContext, useGalleryContext } from '../hooks/context.js';
import { useStable } from '../hooks/useStable.js';
import { useStoreState } from '../hooks/useStoreState.js';
import { isUnveiled } from '../page/veils.js';
import { Caption } from './Caption.js';
import { Photograph } from './Photograph.js';
import { Veil } from './Veil.js';

/** Every photo with its number and caption, all of them mounted however many there are. */
export function PhotoList() {
  const context = useGalleryContext();
  const photos = useStoreState(context.store, (state) => state.photos);
  const keys = useStoreState(context.store, (state) => state.keys);
  // The list has a heading of its own: the photos' headlines are one level below it (A12).
  const below = useMemo(() => ({ ...context, headingLevel: Math.min(6, context.headingLevel + 1) }), [context]);
  return (
    <GalleryContext.Provider value={below}>
      {/* biome-ignore lint/a11y/noRedundantRoles: without its numbers, Safari does not expose it as a list */}
      <ol role="list" data-inpics="photo-list">
        {photos.map((photo, index) => (
          <Listed key={keys[index]} photo={photo} index={index} />
        ))}
      </ol>
    </GalleryContext.Provider>
  );
}

const Listed = memo(function Listed({ photo, index }: { photo: Photo; index: number }) {
  const { ratio, sizes } = useGalleryContext();
  const slide = useStable({ photo, index });
  const image = <Photograph photo={photo} index={index} sizes={photo.sizes ?? sizes ?? sizesOf(photo, ratio)} />;
  return (
    <SlideContext.Provider value={slide}>
      <li data-inpics="listed" data-index={index} tabIndex={-1}>
        <figure>
          <div data-inpics="listed-picture" style={shapeOf(photo, ratio)}>
            {photo.sensitive ? <Veil open={isUnveiled(photo)}>{image}</Veil> : image}
          </div>
          <Caption />
        </figure>
      </li>
    </SlideContext.Provider>
  );
});

/** The photo's own shape, and no larger than its own size (W27). No server renders it, so the style is no attribute (X5). */
function shapeOf(photo: Photo, ratio: number): CSSProperties {
  const own = ratioOf(photo);
  const width = own && `${photo.width}px`;
  return { '--inpics-photo-ratio': own ?? ratio, '--inpics-photo-width': width } as CSSProperties;
}
