import { render } from '@testing-library/react';
import { StrictMode } from 'react';
import { expect, it } from 'vitest';
import { PhotoGallery } from '../../../src/index.js';
import * as Gallery from '../../../src/parts.js';
import { consoleMessages, expectConsole } from '../../kit/console.js';
import { photosOf } from '../../kit/letters.js';

const photos = photosOf('abc');

it('a developer who writes a slide for each photo is told that one is a template for all', () => {
  expectConsole('warn', 'Gallery.Viewport repeats its children for each photo');
  render(
    <StrictMode>
      <Gallery.Root photos={photos}>
        <Gallery.Viewport>
          {photos.map(({ id }) => (
            <Gallery.Slide key={id} />
          ))}
        </Gallery.Viewport>
      </Gallery.Root>
    </StrictMode>,
  );
  expect(consoleMessages('warn')).toHaveLength(1);
});

it('W24 a developer who holds the index and hears of no move is told that a reader cannot move the gallery', () => {
  expectConsole('warn', 'inpics: index is set without onIndexChange');
  render(<PhotoGallery photos={photos} index={1} />, { wrapper: StrictMode });
  expect(consoleMessages('warn')).toHaveLength(1);
});

it('W24 nothing is said where the page hears of moves, or the gallery holds the index', () => {
  render(<PhotoGallery photos={photos} index={1} onIndexChange={() => {}} />);
  render(<PhotoGallery photos={photosOf('de')} defaultIndex={1} />);
});

it('R7 a developer is told of the first photo whose link leads to another gallery with the same photos', () => {
  expectConsole('warn', 'inpics: the id "a" is also used before this gallery');
  render(
    <StrictMode>
      <PhotoGallery photos={photos} />
      <PhotoGallery photos={photos} />
    </StrictMode>,
  );
  expect(consoleMessages('warn')).toHaveLength(1);
});

it('R7 a developer is told of an id of the page that takes a photo’s link', () => {
  expectConsole('warn', 'inpics: the id "b" is also used before this gallery');
  render(
    <>
      <h2 id="b">About</h2>
      <PhotoGallery photos={photos} />
    </>,
  );
});

it('R7 galleries with an id of their own may have the same photos', () => {
  render(
    <>
      <PhotoGallery photos={photos} />
      <PhotoGallery photos={photos} id="again" />
    </>,
  );
});
