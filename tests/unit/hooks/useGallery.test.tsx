import { fireEvent, render, screen } from '@testing-library/react';
import { Profiler, type ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { type Gallery as GalleryView, useGallery } from '../../../src/index.js';
import * as Gallery from '../../../src/parts.js';
import { photosOf } from '../../kit/letters.js';
import { mount } from '../../kit/mounted.js';

describe('useGallery', () => {
  it('R15 gives state and commands to a part of the page’s own', () => {
    const seen: GalleryView[] = [];
    function Own() {
      const gallery = useGallery();
      seen.push(gallery);
      return (
        <button type="button" onClick={gallery.next}>
          {gallery.photo?.id} {gallery.index} {gallery.nearest} {gallery.count} {String(gallery.isFirst)}{' '}
          {String(gallery.isLast)}
        </button>
      );
    }
    const gallery = mount({ children: <Own />, photos: photosOf('abc') });
    const own = screen.getByText(/^a/);
    expect(own.textContent).toBe('a 0 0 3 true false');
    fireEvent.click(own);
    expect(own.textContent).toBe('b 1 1 3 false false');
    gallery.actions.goTo(2);
    expect(own.textContent).toBe('c 2 2 3 false true');
    gallery.update({ photos: photosOf('ca') });
    expect(own.textContent).toBe('c 0 0 2 true false');
    expect(gallery.events).toEqual(['1 command', '2 command', '0 photos']);
    expect(seen.at(-1)?.photos).toHaveLength(2);
  });

  it('R15 renders a part again only when what it selected has changed', () => {
    const renders = { all: 0, last: 0 };
    function All() {
      useGallery();
      renders.all++;
      return null;
    }
    function Last() {
      const isLast = useGallery((gallery) => gallery.isLast);
      renders.last++;
      return <output>{String(isLast)}</output>;
    }
    const { actions } = mount({
      photos: photosOf('abcd'),
      children: (
        <>
          <All />
          <Last />
        </>
      ),
    });
    const first = { ...renders };
    actions.next();
    actions.next();
    expect(renders).toEqual({ all: first.all + 2, last: first.last });
    actions.next();
    expect(renders).toEqual({ all: first.all + 3, last: first.last + 1 });
    expect(document.querySelector('output')?.textContent).toBe('true');
  });
});

describe('a move', () => {
  it('R15 renders counter, ticks and the two slides concerned, and nothing else', () => {
    let rendered: string[] = [];
    const watch = (name: string, part: ReactElement) => (
      <Profiler id={name} onRender={(id) => rendered.push(id)}>
        {part}
      </Profiler>
    );
    function Own() {
      const { index } = useGallery();
      return <i data-own={index} />;
    }
    const { container } = render(
      <Gallery.Root photos={photosOf('abcdef')} defaultIndex={2}>
        {watch('bar', <Gallery.Bar />)}
        {watch('previous', <Gallery.Previous />)}
        {watch('counter', <Gallery.Counter />)}
        {watch('next', <Gallery.Next />)}
        {watch('ticks', <Gallery.Ticks />)}
        <Gallery.Viewport>
          {watch(
            'slide',
            <Gallery.Slide>
              {watch('picture', <Gallery.Picture />)}
              {watch('caption', <Gallery.Caption />)}
            </Gallery.Slide>,
          )}
        </Gallery.Viewport>
        <Own />
      </Gallery.Root>,
    );
    rendered = [];
    fireEvent.click(screen.getByRole('button', { name: 'Next photo' }));
    expect(container.querySelector('[data-own="3"]')).not.toBeNull();
    expect(rendered.sort()).toEqual(['counter', 'slide', 'slide', 'ticks']);
  });
});
