import { act, fireEvent, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { expect, it } from 'vitest';
import { type GalleryActions, Lightbox, Retry } from '../../../src/index.js';
import { loadContent } from '../../../src/lightbox/useContent.js';
import * as Gallery from '../../../src/parts.js';
import { photosOf } from '../../kit/letters.js';
import { attended } from '../../kit/mounted.js';

it('I13 offers a broken photo again on the page, also where an open lightbox stands before the strip', async () => {
  await loadContent();
  const actions = createRef<GalleryActions>();
  const { container } = render(
    <Gallery.Root photos={photosOf('abc')} actionsRef={actions}>
      <Lightbox opensFrom="none" />
      <Retry />
      <Gallery.Viewport>
        <Gallery.Slide>
          <Gallery.Picture />
        </Gallery.Slide>
      </Gallery.Viewport>
    </Gallery.Root>,
  );
  await attended();
  await act(async () => actions.current?.openLightbox());
  await act(async () => actions.current?.next());
  const strip = container.querySelector('[data-inpics="root"] > [data-inpics="viewport"]') as HTMLElement;
  await act(async () => void fireEvent.error(strip.querySelectorAll('img')[1] as HTMLImageElement));
  expect(strip.contains(screen.getByText('Try again'))).toBe(true);
});
