import {
  AllPhotos,
  Lightbox,
  PhotoGallery,
  PhotoStory,
  Print,
  type Report,
  Reports,
  Retry,
  Share,
  Thumbnails,
} from 'inpics';
import { beacon } from 'inpics/reports';
import { StrictMode, Suspense } from 'react';
import type { Content } from './content.js';
import { Linked } from './Linked.js';
import { hundred, photos } from './photos.js';
import { Routed } from './Routed.js';
import { WithAds } from './WithAds.js';

export interface PageProps {
  /** The photo that it opens on. */
  open: number;
  content: Content;
  /** What keeps the gallery back on the server, as slow data would. */
  wait?: (() => void) | undefined;
  onIndexChange?: ((index: number, via: string) => void) | undefined;
  onReport?: ((report: Report) => void) | undefined;
}

/** A page with one gallery, as an application would write it: the same on the server and in the browser. */
export function Page(props: PageProps) {
  const { content } = props;
  const Shown = {
    gallery: Gallery,
    reported: Reported,
    lightbox: Gallery,
    whole: Whole,
    paper: Paper,
    link: Linked,
    box: Linked,
    held: Linked,
    routed: Routed,
    dataRouted: Routed,
    ads: WithAds,
  }[content];
  return (
    <StrictMode>
      <main>
        <h1>Eight planes of colour</h1>
        <Suspense fallback={<p>Photos are on their way.</p>}>
          <Shown {...props} />
        </Suspense>
        <p>
          <a href="#photo-3">The third photo</a> <a href="/elsewhere">Elsewhere</a>
        </p>
      </main>
    </StrictMode>
  );
}

function Gallery({ open, content, wait, onIndexChange }: PageProps) {
  wait?.();
  return (
    <PhotoGallery photos={photos} defaultIndex={open} onIndexChange={(index, { via }) => onIndexChange?.(index, via)}>
      <Retry />
      {content === 'lightbox' && <Lightbox />}
    </PhotoGallery>
  );
}

const toServer = beacon('/reports');

/** A gallery whose reports are sent to the server, and kept on the page. */
function Reported({ open, onReport }: PageProps) {
  return (
    <PhotoGallery photos={photos} defaultIndex={open}>
      <Reports
        onReport={(report) => {
          onReport?.(report);
          toServer(report);
        }}
      />
      <Lightbox />
    </PhotoGallery>
  );
}

const story = { headline: 'Eight planes', section: 'Colours', url: 'https://example.com/planes', photos };

function Whole() {
  return (
    <PhotoStory story={story} jsonLd="NewsArticle">
      <Thumbnails />
      <AllPhotos />
      <Retry />
    </PhotoStory>
  );
}

/** A long story with everything that paper must not have. */
function Paper({ open }: PageProps) {
  return (
    <PhotoStory story={{ ...story, photos: hundred }} gallery={{ theme: 'dark', defaultIndex: open }}>
      <Lightbox />
      <Thumbnails />
      <AllPhotos />
      <Retry />
      <Share />
      <Print url={story.url} />
    </PhotoStory>
  );
}
