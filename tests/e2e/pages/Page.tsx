import { AllPhotos, Lightbox, PhotoGallery, PhotoStory, Retry, Thumbnails } from 'inpics';
import { StrictMode, Suspense } from 'react';
import type { Content } from './content.js';
import { Linked } from './Linked.js';
import { photos } from './photos.js';

export interface PageProps {
  /** The photo that it opens on. */
  open: number;
<<<<<<< HEAD
  content: Content;
=======
  /** Shows a whole story with all optional parts, in the place of one gallery. */
  whole?: boolean | undefined;
  /** Puts a lightbox into the one gallery. */
  lightbox?: boolean | undefined;
>>>>>>> helper-tests
  /** What keeps the gallery back on the server, as slow data would. */
  wait?: (() => void) | undefined;
  onIndexChange?: ((index: number, via: string) => void) | undefined;
}

/** A page with one gallery, as an application would write it: the same on the server and in the browser. */
<<<<<<< HEAD
export function Page(props: PageProps) {
  const { content } = props;
  const Shown = content === 'whole' ? Whole : content === 'gallery' ? Gallery : Linked;
=======
export function Page({ open, whole, lightbox, wait, onIndexChange }: PageProps) {
>>>>>>> helper-tests
  return (
    <StrictMode>
      <main>
        <h1>Eight planes of colour</h1>
        <Suspense fallback={<p>Photos are on their way.</p>}>
<<<<<<< HEAD
          <Shown {...props} />
=======
          {whole ? <Whole /> : <Gallery {...{ open, lightbox, wait, onIndexChange }} />}
>>>>>>> helper-tests
        </Suspense>
        <p>
          <a href="#photo-3">The third photo</a> <a href="/elsewhere">Elsewhere</a>
        </p>
      </main>
    </StrictMode>
  );
}

function Gallery({ open, lightbox, wait, onIndexChange }: PageProps) {
  wait?.();
  return (
    <PhotoGallery photos={photos} defaultIndex={open} onIndexChange={(index, { via }) => onIndexChange?.(index, via)}>
      <Retry />
      {lightbox && <Lightbox />}
    </PhotoGallery>
  );
}

function Whole() {
  return (
    <PhotoStory story={{ headline: 'Eight planes', section: 'Colours', photos }}>
      <Thumbnails />
      <AllPhotos />
      <Retry />
    </PhotoStory>
  );
}
