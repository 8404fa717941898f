import { forwardRef } from 'react';
import { Announcer } from './parts/Announcer.js';
import { Bar } from './parts/Bar.js';
import { Caption } from './parts/Caption.js';
import { Counter } from './parts/Counter.js';
import { Next } from './parts/Next.js';
import { Picture } from './parts/Picture.js';
import { Previous } from './parts/Previous.js';
import { Root, type RootProps } from './parts/Root.js';
import { Slide } from './parts/Slide.js';
import { Ticks } from './parts/Ticks.js';
import { Viewport } from './parts/Viewport.js';

export interface PhotoGalleryProps extends RootProps {}

/**
 * A photo-story gallery: one photo at a time, with counter, caption and credit. Readers move by key, swipe, mouse, wheel or
 * button. Children are rendered after its own parts.
 *
 * @example <PhotoGallery photos={photos} />
 */
export const PhotoGallery = forwardRef<HTMLDivElement, PhotoGalleryProps>(function PhotoGallery(
  { children, ...options },
  ref,
) {
  return (
    <Root ref={ref} {...options}>
      <Bar>
        <Previous />
        <Counter />
        <Next />
        <Ticks />
      </Bar>
      <Viewport>
        <Slide>
          <Picture />
          <Caption />
        </Slide>
      </Viewport>
      <Announcer />
      {children}
    </Root>
  );
});
