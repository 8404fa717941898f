'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { anchorOf } from '../data/anchor.js';
import { SlideContext, useGalleryContext, useSlideContext } from '../hooks/context.js';
import { inertAttribute } from '../hooks/reactVersion.js';
import { useStanding } from '../hooks/useStanding.js';
import { useStoreState } from '../hooks/useStoreState.js';

export interface SlideProps extends ComponentPropsWithoutRef<'div'> {}

/** One photo's place in the strip, with the figure in it that glides. */
export const Slide = forwardRef<HTMLDivElement, SlideProps>(function Slide({ children, ...rest }, ref) {
  const { photo, index, sizer } = useSlideContext();
  const { store, words, count, id } = useGalleryContext();
  const { current, hidden, behind } = useStanding(store, index);
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
      data-current={current ? '' : undefined}
      // By `order`: in the server's HTML the opening photo comes first, without a script, a style attribute or a flash.
      data-behind={behind ? '' : undefined}
      {...(count > 1 && group)}
      {...inertAttribute(hidden)}
      {...rest}
    >
      <figure data-inpics="figure" lang={photo.lang}>
        {children}
      </figure>
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
