import { type CSSProperties, memo } from 'react';
import { anchorOf } from '../data/anchor.js';
import { linkTo } from '../data/linkTo.js';
import type { Photo } from '../data/photo.js';
import { isRenderable } from '../data/readable.js';
import { useGalleryContext } from '../hooks/context.js';
import { useThumbnail } from '../hooks/useThumbnail.js';
import type { Picker } from '../state/shape.js';
import { Photograph } from './Photograph.js';

export interface ThumbnailProps {
  photo: Photo;
  index: number;
  /** How many photos before it have no thumbnail: their space is reserved. */
  before: number;
  picker: Picker;
}

/** About the width that the stylesheet gives it; the browser measures it itself where it can (I3). */
const SIZES = '6rem';

/** One thumbnail: a link, a tab or a button with the same accessible name as its photo's slide (A6). */
export const Thumbnail = memo(function Thumbnail({ photo, index, before, picker }: ThumbnailProps) {
  const { words, count, id } = useGalleryContext();
  const { isReady, isCurrent, isChosen, hasSlide, isWhole } = useThumbnail(index);
  const anchor = anchorOf(photo, index, id);
  const shared = {
    'data-inpics': 'thumbnail',
    'data-index': index,
    'data-current': isCurrent ? '' : undefined,
    'aria-label': words.name(words.strings.place, index + 1, count, photo.headline),
    // Never in the server's HTML, where a style attribute would be blocked (X5).
    style: isReady ? styleOf(photo, before) : undefined,
  };
  const content = (
    <>
      {photo.sensitive ? (
        // Nothing of the photo is shown unasked.
        <span data-inpics="thumbnail-number">{words.fill('{number}', { number: index + 1 })}</span>
      ) : (
        <Photograph photo={photo} index={index} sizes={SIZES} isThumbnail />
      )}
      {isCurrent && <i data-inpics="thumbnail-mark" />}
    </>
  );
  if (isReady && picker === 'buttons') {
    return (
      <button type="button" aria-disabled={isChosen || undefined} {...shared}>
        {content}
      </button>
    );
  }
  const tab = {
    role: 'tab',
    tabIndex: isChosen ? 0 : -1,
    'aria-selected': isChosen,
    'aria-controls': hasSlide ? anchor : undefined,
    'aria-posinset': isWhole ? undefined : index + 1,
    'aria-setsize': isWhole ? undefined : count,
  };
  return (
    // The same element before and after the gallery is ready: no focus is lost, and Ctrl+click still opens a new tab.
    // Without an address where the photo's id cannot be part of one: an empty one would reload the page.
    <a href={linkTo('', photo, index, { id }) || undefined} draggable={false} {...shared} {...(isReady && tab)}>
      {content}
    </a>
  );
});

function styleOf({ focalPoint }: Photo, before: number): CSSProperties {
  const isFit = focalPoint && Object.values(focalPoint).every(isRenderable);
  return {
    ...(before && { '--inpics-before': before }),
    ...(isFit && { '--inpics-focal-point': `${focalPoint.x * 100}% ${focalPoint.y * 100}%` }),
  } as CSSProperties;
}
