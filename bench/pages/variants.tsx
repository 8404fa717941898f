import { type ComponentType, lazy } from 'react';
import { AllPhotos, Lightbox, PhotoGallery, Thumbnails } from '../../src/index.js';
import { Floor } from './Floor.js';
import { FloorLightbox } from './FloorLightbox.js';
import { photos, photosOf } from './photos.js';

/** What the bench can render on the page, by name. */
export const variants: Record<string, ComponentType> = {
  floor: Floor,
  inpics: () => <PhotoGallery photos={photos} />,
  'floor lightbox': FloorLightbox,
  lightbox: () => (
    <div className="column">
      <PhotoGallery photos={photos}>
        <Lightbox />
      </PhotoGallery>
    </div>
  ),
  PhotoSwipe: lazy(async () => ({ default: (await import('./peers.js')).PhotoSwipeGallery })),
  'Yet Another React Lightbox': lazy(async () => ({ default: (await import('./peers.js')).YarlGallery })),
  '8': () => <Story length={8} />,
  '60': () => <Story length={60} />,
  '100': () => <Story length={100} />,
  '10,000': () => <Story length={10_000} />,
  'middle of 10,000': () => <Story length={10_000} opening={5_000} />,
  'with all parts': () => (
    <PhotoGallery photos={photos} keyboard="page">
      <Thumbnails />
      <AllPhotos />
    </PhotoGallery>
  ),
};

function Story({ length, opening = 0 }: { length: number; opening?: number }) {
  return <PhotoGallery photos={storyOf(length)} defaultIndex={opening} />;
}

const stories = new Map<number, ReturnType<typeof photosOf>>();

/** Created once per page, so that the list counts towards neither time nor memory of a mount. */
function storyOf(length: number) {
  const story = stories.get(length) ?? photosOf(length);
  stories.set(length, story);
  return story;
}
