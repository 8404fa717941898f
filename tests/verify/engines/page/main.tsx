import { createRef, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import {
  DeepLink,
  EndCard,
  type GalleryActions,
  Interstitials,
  Lightbox,
  type Photo,
  PhotoGallery,
  Thumbnails,
} from '../../../../src/index.js';
import { glideRun } from '../../../../src/motion/run.js';
import '../../../../src/styles/styles.css';
import '../../../../src/styles/extras.css';
import * as frames from '../../../kit/frames.js';
import * as measure from '../../../kit/measure.js';
import { photosOf } from './photos.js';

/** What the tests find on the page: the gallery as seen and as told, and how to hydrate it where it is the server's HTML. */
export interface TestPage {
  parts: measure.Parts;
  measure: typeof measure;
  frames: typeof frames;
  actions(): GalleryActions;
  events: string[];
  hydrate(): void;
  /** Shows the photos from one number up to another, instead of all. */
  showPhotos(from: number, to: number): void;
  /** The spring comes when the page is idle; until then a plain ease glides. */
  springLoaded(): Promise<void>;
  /** What glides comes after the first load. */
  glideLoaded(): Promise<unknown>;
  /** What hears keys comes after it, too. */
  attendanceLoaded(): Promise<unknown>;
}

declare global {
  interface Window {
    test: TestPage;
  }
}

/*
 * `?dir=rtl` turns the page round, `?open=3` opens on a photo, `?photos=100` has so many, of which
 * `?from=20&to=80` are shown at first, `?loop` goes round, `?links` puts
 * a link into each caption, `?fetched` takes the pictures from the network, `?thumbnails` has a row of them, `?lightbox` a lightbox,
 * `?link` the photo in the address, `?ads` something after every third photo and a card at the end, `?server`
 * shows the server's HTML until it is hydrated, `?hidden` is
 * not to be seen at first, `?still` is for a reader who asked for no movement, and `?busy` never comes to rest, as a page full of scripts.
 */
const query = new URLSearchParams(location.search);
document.documentElement.dir = query.get('dir') ?? 'ltr';
if (query.has('still')) {
  const { matchMedia } = window;
  window.matchMedia = (media) => matchMedia.call(window, media.includes('reduced-motion') ? 'all' : media);
}
if (query.has('busy')) window.requestIdleCallback = () => 0;

const container = document.getElementById('page') as HTMLElement;
if (query.has('hidden')) container.style.display = 'none';
const actions = createRef<GalleryActions>();
const events: string[] = [];
const all: Photo[] = photosOf(Number(query.get('photos') ?? 8), query.has('fetched')).map((photo, index) =>
  query.has('links') ? { ...photo, caption: <a href={`#link-${index + 1}`}>Source {index + 1}</a> } : photo,
);
const gallery = (photos: Photo[]) => (
  <StrictMode>
    <PhotoGallery
      photos={photos}
      label="Engine tests"
      loop={query.has('loop')}
      defaultIndex={Number(query.get('open') ?? 0)}
      actionsRef={actions}
      onIndexChange={(index, { via }) => events.push(`${index} ${via}`)}
    >
      {query.has('thumbnails') && <Thumbnails />}
      {query.has('lightbox') && <Lightbox />}
      {query.has('link') && <DeepLink />}
      {query.has('ads') && <Interstitials every={3}>Buy now</Interstitials>}
      {query.has('ads') && <EndCard />}
    </PhotoGallery>
  </StrictMode>
);

const first = all.slice(Number(query.get('from') ?? 0), Number(query.get('to') ?? all.length));
let showPhotos = (_: Photo[]) => {};

window.test = {
  parts: measure.partsIn(container),
  measure,
  frames,
  events,
  actions() {
    if (!actions.current) throw new Error('The gallery is not mounted.');
    return actions.current;
  },
  hydrate() {
    hydrateRoot(container, gallery(first));
  },
  showPhotos: (from, to) => showPhotos(all.slice(from, to)),
  glideLoaded: () => import('../../../../src/strip/moving.js'),
  attendanceLoaded: () => import('../../../../src/page/attendance.js'),
  springLoaded: () => frames.whenInFrame(() => glideRun(0).easing.startsWith('linear')),
};

if (query.has('server')) container.innerHTML = renderToString(gallery(first));
else {
  const root = createRoot(container);
  showPhotos = (photos) => root.render(gallery(photos));
  showPhotos(first);
}
