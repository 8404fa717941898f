'use client';
import { PhotoGallery, Thumbnails } from 'inpics';
import Image from 'next/image';

/** As the guide writes it: what the gallery hands over is what next/image takes. */
export function WithNextImage({ photos }) {
  return (
    <PhotoGallery
      id="next"
      photos={photos}
      renderPhoto={({ priority, ...image }) => (
        <Image {...image} loading={priority ? 'eager' : 'lazy'} fetchPriority={priority ? 'high' : undefined} />
      )}
    >
      <Thumbnails />
    </PhotoGallery>
  );
}
