'use client';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { SlideContext, type SlideContextValue, useGalleryContext } from '../hooks/context.js';
import { useMergedRef } from '../hooks/useMergedRef.js';
import { useSlides } from '../hooks/useSlides.js';
import { useStable } from '../hooks/useStable.js';
import { useStoreState } from '../hooks/useStoreState.js';
import { useStrip } from '../hooks/useStrip.js';

export interface ViewportProps extends ComponentPropsWithoutRef<'div'> {
  /** The template of one slide, repeated for each photo. */
  children?: ReactNode;
}

/** The scroll container: the browser itself moves the row of slides in it. */
export const Viewport = forwardRef<HTMLDivElement, ViewportProps>(function Viewport(
  { children, ...rest },
  forwardedRef,
) {
  const { store, words } = useGalleryContext();
  const photos = useStoreState(store, (state) => state.photos);
  const keys = useStoreState(store, (state) => state.keys);
  const { slides, sizer } = useSlides(store);
  const [viewport, ref] = useMergedRef(forwardedRef);
  useStrip(viewport);
  // A single photo does not scroll: no tab stop, no name (W23).
  const scroller = photos.length > 1 && { role: 'group', tabIndex: 0, 'aria-label': words.strings.photos };
  return (
    <div ref={ref} data-inpics="viewport" {...scroller} {...rest}>
      {slides.map((slide, place) => {
        const photo = photos[slide];
        return photo ? (
          <Place key={keys[slide]} photo={photo} index={slide} sizer={!place && photo !== sizer && sizer}>
            {children}
          </Place>
        ) : (
          store.getState().inserts?.get(slide)
        );
      })}
    </div>
  );
});

function Place({ photo, index, sizer, children }: SlideContextValue & { children: ReactNode }) {
  const slide = useStable({ photo, index, sizer });
  return <SlideContext.Provider value={slide}>{children}</SlideContext.Provider>;
}
