// A user's file, compiled against the packed package by tests/types/types.test.ts. A line under @ts-expect-error must not compile.
import {
  Autoplay,
  type GalleryActions,
  type IndexChangeDetails,
  type OnReport,
  type Photo,
  PhotoGallery,
  PhotoStory,
  type Report,
  Reports,
  Resume,
  type Story,
  type Strings,
  useGallery,
  type Via,
} from 'inpics';
import { fromANS, fromCAPI, fromWordPress } from 'inpics/adapters';
import { placeholderFromBlurHash } from 'inpics/blurhash';
import { photoFields } from 'inpics/iptc';
import * as Gallery from 'inpics/parts';
import { beacon, pushToDataLayer } from 'inpics/reports';
import { ar } from 'inpics/strings/ar';
import { placeholderFromThumbHash } from 'inpics/thumbhash';
import { withCandidates } from 'inpics/unpic';
import { createRef } from 'react';
import 'inpics/styles.css';
import 'inpics/styles.unlayered.css';

const photo: Photo = { src: 'a.jpg', width: 3, height: 2, alt: '' };
const photos = [
  { ...photo, caption: <em>Caption</em>, credit: 'Agency/Name' },
  { ...photo, myOwn: 1 },
] as const;
const made: Photo[] = [
  { ...photo, placeholder: placeholderFromThumbHash(new Uint8Array(21)) },
  { ...photo, placeholder: placeholderFromBlurHash('LEHV6nWB2yk8pyo0adR*.7kCMdnj', { width: 8 }) },
  withCandidates(photo),
  { ...photo, ...photoFields(JSON.parse('{}'), { locale: 'en' }) },
];
const own: { mine: number } = withCandidates({ ...photo, mine: made.length }, { widths: [480, 960] });
const story: Story = { headline: 'Headline', photos };
const answer: { content_elements: unknown[] } = { content_elements: [] };
const fromTheDesk: Story[] = [fromANS(answer), fromCAPI(answer), fromWordPress(answer), fromWordPress(answer, [])];
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
  actions.current?.goTo(index + by.length + own.mine);
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
    {fromTheDesk.map((told) => (
      <PhotoStory key={told.url} story={told} />
    ))}
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

const told: string[] = [];
const onReport: OnReport = (report) => {
  if (report.name === 'photo_view') told.push(report.photo.alt, report.via);
  if (report.name === 'dwell') told.push(report.ms.toFixed());
  told.push(`${report.number}/${report.count} ${report.photoId} ${report.galleryId}`);
};
export const watched = (
  <PhotoGallery photos={photos}>
    <Reports onReport={onReport} />
    <Reports onReport={pushToDataLayer()} />
    <Reports onReport={beacon('/reports')} />
    <Autoplay pace={{ perWord: 200 }} startsPlaying={false} />
    <Resume storage={sessionStorage} />
    <Resume storage={() => localStorage} storageKey="medals" />
  </PhotoGallery>
);

// @ts-expect-error R15 only some reports have a scale
export const scaleOf = (report: Report): number => report.scale;
// @ts-expect-error R14 nothing is kept without a storage
export const withoutStorage = <Resume />;
// @ts-expect-error A59 a photo needs its alt
export const withoutAlt: Photo = { src: 'a.jpg', width: 3, height: 2 };
// @ts-expect-error I1 a photo needs its size
export const withoutSize: Photo = { src: 'a.jpg', alt: '' };
// @ts-expect-error I11 candidates are of a photo
export const candidatesOfAnAddress = withCandidates('https://desk.imgix.net/a.jpg');
// @ts-expect-error S14 a file need not tell its alt
export const withoutAltInTheFile: Photo = { src: 'a.jpg', width: 3, height: 2, ...photoFields({}) };
// @ts-expect-error I10 a hash is not a number
export const placeholderOfANumber = placeholderFromBlurHash(5);
// @ts-expect-error N1 a language needs every word
export const withoutWords: Strings = { next: 'On' };
// @ts-expect-error a gallery needs photos
export const withoutPhotos = <PhotoGallery />;
// @ts-expect-error there is no such prop
export const unknownProp = <PhotoGallery photos={photos} slides={photos} />;
// @ts-expect-error `via` is a closed union
export const unknownVia: Via = 'telepathy';
