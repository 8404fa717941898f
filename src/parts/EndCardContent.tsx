'use client';
import { forwardRef } from 'react';
import type { Photo } from '../data/photo.js';
import { readablePhotos } from '../data/readable.js';
import { useGalleryContext } from '../hooks/context.js';
import { useInsertArrival } from '../hooks/useInsertArrival.js';
import { usePrefetch } from '../hooks/usePrefetch.js';
import { useReplay } from '../hooks/useReplay.js';
import { withParts } from '../strings/partsInEnglish.js';
import type { EndCardProps } from './EndCard.js';
import { Icon } from './Icon.js';
import { NextStoryLink } from './NextStoryLink.js';

interface EndCardContentProps extends EndCardProps {
  slide: number;
  label: string;
}

export const EndCardContent = forwardRef<HTMLDivElement, EndCardContentProps>(function EndCardContent(
  { slide, label, next, prefetch = true, children, ...rest },
  ref,
) {
  const strings = withParts(useGalleryContext().words.strings);
  useInsertArrival(slide, label);
  usePrefetch(prefetch ? next?.href : undefined, slide);
  const replay = useReplay();
  // A reader at the end of one story has not asked to see what another one warns of.
  const [photo] = readablePhotos(next?.photo?.sensitive ? [] : [next?.photo as Photo]);
  return (
    <div ref={ref} data-inpics="end-card" {...rest}>
      {!photo && <p data-inpics="end-card-label">{label}</p>}
      <div data-inpics="end-card-tools">
        {next && <NextStoryLink {...next} photo={photo} />}
        <button type="button" data-inpics="replay" data-button="" onClick={(event) => replay(event.nativeEvent)}>
          <Icon path="M4.5 10A5.5 5.5 0 1 0 6.5 5.8M6.5 2.5v3.5H10" />
          {strings.replay}
        </button>
        {children}
      </div>
    </div>
  );
});
