'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { hasSize } from '../data/ratio.js';
import { isSafeSource } from '../data/safeUrl.js';
import { useGalleryContext, useSlideContext } from '../hooks/context.js';
import { highPriorityAttribute } from '../hooks/reactVersion.js';

export interface PictureProps extends ComponentPropsWithoutRef<'div'> {}

/** Pixels of the stage's drawing: enough for ratios to be exact, since only its shape counts. */
const STAGE = 1000;

/** The photo on the stage: its place is kept, in the story's shape, before anything of it has loaded. */
export const Picture = forwardRef<HTMLDivElement, PictureProps>(function Picture(props, ref) {
  const { photo, index } = useSlideContext('Gallery.Picture');
  const { ratio, opening, priority } = useGalleryContext('Gallery.Picture');
  const eager = index === opening && priority;
  const sizes = photo.sizes ?? '100vw';
  const size = hasSize(photo) ? { width: photo.width, height: photo.height } : {};
  const sizesOf = (own = sizes) => (eager ? own : `auto, ${own}`);
  return (
    <div ref={ref} data-inpics="picture" {...props}>
      <Stage ratio={ratio} own={size.width ? size.width / size.height : ratio} colour={photo.placeholder} />
      <picture>
        {photo.sources?.filter(isSafeSource).map(({ srcSet, type, media, sizes: own }) => (
          <source key={`${type} ${media} ${srcSet}`} srcSet={srcSet} type={type} media={media} sizes={sizesOf(own)} />
        ))}
        <img
          // Before src: an address that is set first may be asked for at once, whatever is said of it later.
          loading={eager ? 'eager' : 'lazy'}
          {...highPriorityAttribute(eager)}
          decoding="async"
          draggable={false}
          alt={photo.alt ?? ''}
          {...size}
          sizes={photo.srcSet && sizesOf()}
          srcSet={photo.srcSet}
          src={photo.src}
        />
      </picture>
    </div>
  );
});

/**
 * Gives the picture its height without a style attribute, which a strict Content-Security-Policy would block (X5),
 * and colours the photo's own place.
 */
function Stage({ ratio, own, colour }: { ratio: number; own: number; colour: string | undefined }) {
  const width = Math.round(STAGE * ratio);
  const photoWidth = Math.min(width, STAGE * own);
  const photoHeight = Math.min(STAGE, width / own);
  return (
    <svg viewBox={`0 0 ${width} ${STAGE}`} aria-hidden="true" focusable="false">
      {colour && (
        <rect
          x={(width - photoWidth) / 2}
          y={(STAGE - photoHeight) / 2}
          width={photoWidth}
          height={photoHeight}
          fill={colour}
        />
      )}
    </svg>
  );
}
