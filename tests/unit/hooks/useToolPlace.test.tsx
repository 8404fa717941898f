import { act, render } from '@testing-library/react';
import { type ReactNode, useRef } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { GalleryContext, useGalleryContext } from '../../../src/hooks/context.js';
import { useToolPlace } from '../../../src/hooks/useToolPlace.js';
import * as library from '../../../src/index.js';
import { PhotoGallery } from '../../../src/index.js';
import * as Gallery from '../../../src/parts.js';
import { photosOf } from '../../kit/letters.js';
import { mount } from '../../kit/mounted.js';
import { type Page, sentFor } from '../../kit/streaming.js';

function Tool({ name = 'tool' }: { name?: string }) {
  return useToolPlace()(<button type="button" data-inpics={name} />);
}

const parts = (element: Element) => Array.from(element.children, (child) => child.getAttribute('data-inpics'));
const tool = () => document.querySelector('[data-inpics="tool"]') as HTMLElement;

it('P11 a child of a gallery stands at the end of its bar, several in their order', () => {
  const gallery = mount({
    children: (
      <>
        <Tool name="one" />
        <Tool name="other" />
      </>
    ),
  });
  expect(parts(gallery.part('bar'))).toEqual(['previous', 'counter', 'next', 'ticks', 'one', 'other']);
  expect(gallery.root.querySelector('span[hidden]')).toBeNull();
});

it('P11 what stands in a bar stays there', () => {
  const { container } = render(
    <Gallery.Root photos={photosOf('ab')}>
      <Gallery.Bar>
        <Tool />
        <Gallery.Counter />
      </Gallery.Bar>
    </Gallery.Root>,
  );
  expect(parts(container.querySelector('[data-inpics="bar"]') as Element)).toEqual(['tool', 'counter']);
});

it('P11 without a bar it stays where it is', () => {
  render(
    <Gallery.Root photos={photosOf('ab')}>
      <p>
        <Tool />
      </p>
    </Gallery.Root>,
  );
  expect(tool().parentElement?.tagName).toBe('P');
});

it('P11 it never goes into the bar of a gallery inside its own', () => {
  render(
    <Gallery.Root photos={photosOf('ab')}>
      <PhotoGallery photos={photosOf('cd')} />
      <p>
        <Tool />
      </p>
    </Gallery.Root>,
  );
  expect(tool().parentElement?.tagName).toBe('P');
});

it('P11 in a lightbox it goes to the lightbox’s bar, or stays in it', () => {
  function Lightbox({ children }: { children: ReactNode }) {
    const context = useGalleryContext();
    const root = useRef<HTMLDivElement>(null);
    return (
      <GalleryContext.Provider value={{ ...context, root }}>
        <div data-inpics="lightbox" ref={root}>
          <div data-inpics="bar">
            <Tool name="written" />
          </div>
          {children}
        </div>
      </GalleryContext.Provider>
    );
  }
  const gallery = mount({
    children: (
      <Lightbox>
        <Tool />
      </Lightbox>
    ),
  });
  expect(parts(gallery.part('bar', 1))).toEqual(['written', 'tool']);
});

it('W22 it stays at the bar’s end when a second photo brings counter and buttons', () => {
  const gallery = mount({ photos: photosOf('a'), children: <Tool /> });
  expect(parts(gallery.part('bar'))).toEqual(['tool']);
  gallery.update({ photos: photosOf('ab') });
  expect(parts(gallery.part('bar'))).toEqual(['previous', 'counter', 'next', 'ticks', 'tool']);
});

it('R6 the server’s HTML has nothing of it, and hydration adds it without a word', async () => {
  const page: Page = ({ PhotoGallery, Share }) => (
    <PhotoGallery photos={photosOf('ab')}>
      <Share />
    </PhotoGallery>
  );
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = await sentFor(page, renderToString);
  const share = () => container.querySelector<HTMLElement>('[data-inpics="share"]');
  expect([share(), container.querySelector('span[hidden]')]).toEqual([null, null]);
  const root = await act(async () => hydrateRoot(container, page(library)));
  expect(share()?.parentElement?.dataset.inpics).toBe('bar');
  act(() => root.unmount());
  container.remove();
});
