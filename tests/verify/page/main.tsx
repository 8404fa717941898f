import { createRef, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { type GalleryActions, PhotoGallery } from '../../../src/index.js';
import { glideRun } from '../../../src/motion/run.js';
import '../../../src/styles/styles.css';
import * as frames from '../../kit/frames.js';
import * as measure from '../../kit/measure.js';
import { photos } from './photos.js';

/** What the tests find on the page: the gallery as seen and as told, and how to hydrate it where it is the server's HTML. */
export interface TestPage {
  parts: measure.Parts;
  measure: typeof measure;
  frames: typeof frames;
  actions(): GalleryActions;
  events: string[];
  hydrate(): void;
  /** The spring comes when the page is idle; until then a plain ease glides. */
  springLoaded(): Promise<void>;
}

declare global {
  interface Window {
    test: TestPage;
  }
}

// `?dir=rtl` turns the page round, `?open=3` opens on a photo, `?server` shows the server's HTML until it is hydrated.
const query = new URLSearchParams(location.search);
document.documentElement.dir = query.get('dir') ?? 'ltr';

const container = document.getElementById('page') as HTMLElement;
const actions = createRef<GalleryActions>();
const events: string[] = [];
const gallery = (
  <StrictMode>
    <PhotoGallery
      photos={photos}
      label="Engine tests"
      defaultIndex={Number(query.get('open') ?? 0)}
      actionsRef={actions}
      onIndexChange={(index, { via }) => events.push(`${index} ${via}`)}
    />
  </StrictMode>
);

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
    hydrateRoot(container, gallery);
  },
  springLoaded: () => frames.whenInFrame(() => glideRun(0).easing.startsWith('linear')),
};

if (query.has('server')) container.innerHTML = renderToString(gallery);
else createRoot(container).render(gallery);
