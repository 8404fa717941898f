'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { ratioOf } from '../data/ratio.js';
import { isDataImage } from '../data/safeUrl.js';
import { sizesOf } from '../data/sizes.js';
import { useGalleryContext, useSlideContext } from '../hooks/context.js';
import { Photograph } from './Photograph.js';
import { Veil } from './Veil.js';

export interface PictureProps extends ComponentPropsWithoutRef<'div'> {}

/** Height of the stage's `viewBox`: large enough for exact ratios, since only its shape counts. */
const STAGE = 1000;

/** The photo on the stage. Its place, in the story's shape, is reserved before anything of it has loaded. */
export const Picture = forwardRef<HTMLDivElement, PictureProps>(function Picture(props, ref) {
  const { photo, index, sizer } = useSlideContext();
  const { store, ratio, priority, sizes } = useGalleryContext();
  if (photo === sizer) return null;
  const image = (
    <Photograph
      photo={photo}
      index={index}
      sizes={photo.sizes ?? sizes ?? sizesOf(photo, ratio)}
      // `opening` does not change while there are photos.
      priority={priority && index === store.getState().opening && !photo.sensitive}
    />
  );
  return (
    <div ref={ref} data-inpics="picture" {...props}>
      <Stage ratio={ratio} own={ratioOf(photo) ?? ratio} placeholder={photo.placeholder} />
      {photo.sensitive ? <Veil>{image}</Veil> : image}
    </div>
  );
});

/**
 * Gives the picture its height without a style attribute, which a strict Content-Security-Policy would block (X5),
 * and fills the photo's place with its placeholder.
 */
function Stage({ ratio, own, placeholder }: { ratio: number; own: number; placeholder: string | undefined }) {
  const stageWidth = Math.round(STAGE * ratio);
  const width = Math.min(stageWidth, STAGE * own);
  const height = Math.min(STAGE, stageWidth / own);
  const place = { x: (stageWidth - width) / 2, y: (STAGE - height) / 2, width, height };
  return (
    <svg viewBox={`0 0 ${stageWidth} ${STAGE}`} aria-hidden="true" focusable="false">
      {placeholder &&
        (isDataImage(placeholder) ? (
          <image {...place} href={placeholder} preserveAspectRatio="none" />
        ) : (
          <rect {...place} fill={placeholder} />
        ))}
    </svg>
  );
}
