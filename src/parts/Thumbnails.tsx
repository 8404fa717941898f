'use client';
import { type ComponentPropsWithoutRef, type CSSProperties, forwardRef } from 'react';
import { useGalleryContext } from '../hooks/context.js';
import { useMergedRef } from '../hooks/useMergedRef.js';
import { useStoreState } from '../hooks/useStoreState.js';
import { thumbnailOf, useThumbnailInput } from '../hooks/useThumbnailInput.js';
import { useThumbnails } from '../hooks/useThumbnails.js';
import type { Picker } from '../state/shape.js';
import { withParts } from '../strings/partsInEnglish.js';
import { Thumbnail } from './Thumbnail.js';

export interface ThumbnailsProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /**
   * What they are for keyboard and screen reader: tabs, with one tab stop and arrow keys between them (A5), or buttons, each a
   * tab stop of its own (A6).
   * @default "tabs"
   */
  picker?: Picker | undefined;
  /** Where they are. `"start"` and `"end"`: in a column beside the photo in wide containers, else below it. @default "bottom" */
  side?: 'bottom' | 'top' | 'start' | 'end' | undefined;
}

/**
 * A thumbnail of each photo, to choose from. In the server's HTML they are plain links to the photos, so that no press is lost
 * (R8). The row is a native scroll container, and keeps the current thumbnail in view.
 *
 * @example <PhotoGallery photos={photos}><Thumbnails /></PhotoGallery>
 */
export const Thumbnails = forwardRef<HTMLDivElement, ThumbnailsProps>(function Thumbnails(
  { picker = 'tabs', side = 'bottom', onClick, onKeyDown, onFocus, onBlur, style, ...rest },
  forwardedRef,
) {
  const { store, words, count } = useGalleryContext();
  const photos = useStoreState(store, (state) => state.photos);
  const keys = useStoreState(store, (state) => state.keys);
  const ready = useStoreState(store, (state) => state.ready);
  const [scroller, ref] = useMergedRef(forwardedRef);
  const { indexes, isUpright, hold } = useThumbnails(scroller, picker);
  const input = useThumbnailInput(picker, isUpright);
  if (count < 2) return null;
  const isTabList = ready && picker === 'tabs';
  const after = count - 1 - (indexes.at(-1) ?? 0);
  const group = {
    role: isTabList ? 'tablist' : 'group',
    'aria-label': withParts(words.strings).choose,
    'aria-orientation': isTabList && isUpright ? ('vertical' as const) : undefined,
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it has a role, and handles its thumbnails' events
    <div
      ref={ref}
      {...group}
      data-inpics="thumbnails"
      data-side={side}
      // Only with JavaScript: a style attribute in the server's HTML would be blocked (X5).
      data-continued={ready && after ? '' : undefined}
      style={ready && after ? ({ ...style, '--inpics-after': after } as CSSProperties) : style}
      onClick={(event) => {
        onClick?.(event);
        input.click(event.nativeEvent);
      }}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        input.key(event.nativeEvent);
      }}
      onFocus={(event) => {
        onFocus?.(event);
        hold(thumbnailOf(event.target) ?? -1);
      }}
      onBlur={(event) => {
        onBlur?.(event);
        // `blur` fires before the next thumbnail has focus, and that one must stay mounted.
        hold(thumbnailOf(event.relatedTarget) ?? -1);
      }}
      {...rest}
    >
      {indexes.map((index, place) => {
        const photo = photos[index];
        const before = index - 1 - (indexes[place - 1] ?? -1);
        return photo && <Thumbnail key={keys[index]} {...{ photo, index, before, picker }} />;
      })}
    </div>
  );
});
