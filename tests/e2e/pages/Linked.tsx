import { DeepLink, Download, Lightbox, PhotoGallery, Share } from 'inpics';
import { useState } from 'react';
import type { PageProps } from './Page.js';
import { photos } from './photos.js';

/** A gallery with a lightbox, whose photo stands in the address; where it is held, a question of the page's comes first. */
export function Linked({ open, content, onIndexChange }: PageProps) {
  const [isAsking, setAsking] = useState(content === 'held');
  return (
    <>
      {isAsking && (
        <button type="button" onClick={() => setAsking(false)}>
          Agree
        </button>
      )}
      <PhotoGallery photos={photos} defaultIndex={open} onIndexChange={(index, { via }) => onIndexChange?.(index, via)}>
        <DeepLink opens={content === 'link' ? 'photo' : 'lightbox'} hold={isAsking} />
        <Lightbox />
        <Share />
        <Download />
      </PhotoGallery>
    </>
  );
}
