// A user's file, compiled against the packed package by tests/types/types.test.ts. A line under @ts-expect-error must not compile.
import {
  type GalleryActions,
  type IndexChangeDetails,
  type Photo,
  PhotoGallery,
  PhotoStory,
  type Story,
  type Strings,
  useGallery,
  type Via,
} from 'inpics';
import * as Gallery from 'inpics/parts';
import { ar } from 'inpics/strings/ar';
import { createRef } from 'react';
import 'inpics/styles.css';
import 'inpics/styles.unlayered.css';

const photo: Photo = { src: 'a.jpg', width: 3, height: 2, alt: '' };
const photos = [
  { ...photo, caption: <em>Caption</em>, credit: 'Agency/Name' },
  { ...photo, myOwn: 1 },
] as const;
const story: Story = { headline: 'Headline', photos };
const words: Strings = ar;

const root = createRef<HTMLDivElement>();
const actions = createRef<GalleryActions>();

function Progress() {
  const share: number = useGallery((gallery) => (gallery.index + 1) / gallery.count);
  const { photo: shown, next } = useGallery();
  return (
    <button type="button" onClick={next}>
      {share} {shown?.headline}
    </button>
  );
}

const onIndexChange = (index: number, { via }: IndexChangeDetails) => {
  const by: Via = via;
  actions.current?.goTo(index + by.length);
};

export const page = (
  <>
    <PhotoGallery photos={photos} />
    <PhotoGallery
      ref={root}
      photos={story.photos}
      actionsRef={actions}
      onIndexChange={onIndexChange}
      strings={words}
      locale="ar"
      dir="rtl"
      className="mine"
      style={{ color: 'red' }}
      id="gallery"
      data-mine=""
      aria-label="Name"
    >
      <Progress />
    </PhotoGallery>
    <PhotoGallery photos={photos} index={1} strings={{ next: 'On' }} />
    <PhotoStory story={story} />
    <Gallery.Root photos={photos} defaultIndex={1}>
      <Gallery.Bar>
        <Gallery.Previous className="mine" />
        <Gallery.Counter />
        <Gallery.Next onClick={() => undefined} />
        <Gallery.Ticks />
      </Gallery.Bar>
      <Gallery.Viewport>
        <Gallery.Slide>
          <Gallery.Picture />
          <Gallery.Caption>
            <Gallery.Number />
            <Gallery.Headline />
            <Gallery.Text />
            <Gallery.Credit />
          </Gallery.Caption>
        </Gallery.Slide>
      </Gallery.Viewport>
      <Gallery.Announcer />
    </Gallery.Root>
  </>
);

// @ts-expect-error A59 a photo needs its alt
export const withoutAlt: Photo = { src: 'a.jpg', width: 3, height: 2 };
// @ts-expect-error I1 a photo needs its size
export const withoutSize: Photo = { src: 'a.jpg', alt: '' };
// @ts-expect-error N1 a language needs every word
export const withoutWords: Strings = { next: 'On' };
// @ts-expect-error a gallery needs photos
export const withoutPhotos = <PhotoGallery />;
// @ts-expect-error there is no such prop
export const unknownProp = <PhotoGallery photos={photos} slides={photos} />;
// @ts-expect-error `via` is a closed union
export const unknownVia: Via = 'telepathy';
