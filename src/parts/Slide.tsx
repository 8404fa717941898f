'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { anchorOf } from '../data/anchor.js';
import { SlideContext, useGalleryContext, useSlideContext } from '../hooks/context.js';
import { useSlideAttributes } from '../hooks/useSlideAttributes.js';
import { useStoreState } from '../hooks/useStoreState.js';

export interface SlideProps extends ComponentPropsWithoutRef<'div'> {}

/** One photo's slide in the strip, with the figure that glides inside it. */
export const Slide = forwardRef<HTMLDivElement, SlideProps>(function Slide({ children, ...rest }, ref) {
  const { photo, index, sizer } = useSlideContext();
  const { store, words, count, id } = useGalleryContext();
  const attributes = useSlideAttributes(store, index);
  const isPanel = useStoreState(store, (state) => state.picker) === 'tabs';
  const { place, slide } = words.strings;
  const group = {
    role: isPanel ? 'tabpanel' : 'group',
    'aria-roledescription': isPanel ? undefined : slide,
    'aria-label': words.name(place, index + 1, count, photo.headline),
  };
  return (
    <div
      ref={ref}
      id={anchorOf(photo, index, id)}
      data-inpics="slide"
      data-index={index}
      {...attributes}
      {...(count > 1 && group)}
      {...rest}
    >
      <figure data-inpics="figure">{children}</figure>
      {sizer && (
        <SlideContext.Provider value={{ photo: sizer, index, sizer }}>
          <div aria-hidden="true" data-inpics="sizer">
            {children}
          </div>
        </SlideContext.Provider>
      )}
    </div>
  );
});
