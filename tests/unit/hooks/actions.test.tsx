import { render } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it } from 'vitest';
import { type GalleryActions, Lightbox, PhotoGallery } from '../../../src/index.js';
import { consoleMessages, expectConsole } from '../../kit/console.js';
import { photosOf } from '../../kit/letters.js';
import { mount } from '../../kit/mounted.js';

describe('commands', () => {
  it('R15 move the gallery and say that it was a command', () => {
    const gallery = mount();
    gallery.actions.next();
    gallery.actions.goTo(0);
    gallery.actions.goTo(2);
    gallery.actions.previous();
    expect(gallery.events).toEqual(['1 command', '0 command', '2 command', '1 command']);
  });

  it('R15 stay inside the story', () => {
    const gallery = mount();
    gallery.actions.previous();
    gallery.actions.goTo(99);
    gallery.actions.next();
    gallery.actions.goTo(-99);
    expect(gallery.events).toEqual(['2 command', '0 command']);
  });

  it('W23 openLightbox says what is missing: the photos, with a lightbox or without, else the lightbox', () => {
    expectConsole(
      'error',
      'inpics: openLightbox() has nothing to open: the gallery has no photos. Call it once there are photos.',
    );
    const gallery = mount({ photos: [], children: <Lightbox /> });
    gallery.actions.openLightbox();
    gallery.update({ children: null });
    gallery.actions.openLightbox();
    expect(consoleMessages('error')).toHaveLength(2);
    expectConsole('error', 'inpics: openLightbox() has nothing to open. Add <Lightbox /> to the gallery.');
    gallery.update({ photos: photosOf('a') });
    gallery.actions.openLightbox();
    expect(consoleMessages('error')[2]).toContain('Add <Lightbox />');
    gallery.update({ children: <Lightbox /> });
    gallery.actions.openLightbox();
    expect(consoleMessages('error')).toHaveLength(3);
  });

  it('R9 are there from mount to unmount, always the same ones', () => {
    const actions = createRef<GalleryActions>();
    const { rerender, unmount } = render(<PhotoGallery photos={photosOf('abc')} actionsRef={actions} />);
    const first = actions.current;
    expect(first).not.toBeNull();
    rerender(<PhotoGallery photos={photosOf('ab')} actionsRef={actions} label="other" />);
    expect(actions.current).toBe(first);
    unmount();
    expect(actions.current).toBeNull();
  });

  it('R9 may be taken by a function', () => {
    const taken: unknown[] = [];
    const { unmount } = render(
      <PhotoGallery
        photos={photosOf('abc')}
        actionsRef={(actions) => {
          taken.push(actions && Object.keys(actions).sort());
        }}
      />,
    );
    unmount();
    expect(taken).toEqual([['closeLightbox', 'goTo', 'next', 'openLightbox', 'previous'], null]);
  });

  it('A1 give their ref the gallery’s own element', () => {
    const ref = createRef<HTMLDivElement>();
    const { container } = render(<PhotoGallery photos={photosOf('abc')} ref={ref} />);
    expect(ref.current).toBe(container.querySelector('[data-inpics=root]'));
  });
});
