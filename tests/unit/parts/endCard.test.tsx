import { act, fireEvent, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EndCard, type EndCardProps, type Photo, Share } from '../../../src/index.js';
import { photosOf } from '../../kit/letters.js';
import { attended, mount } from '../../kit/mounted.js';
import { type Page, sentFor } from '../../kit/streaming.js';

const next = { href: '/next', headline: 'Nine photographs' };

const show = (props: EndCardProps = {}, rest: Parameters<typeof mount>[0] = {}) =>
  mount({ ...rest, children: <EndCard {...props} /> });

const shown = () => document.querySelector('[data-inpics="slide"]:not([inert])')?.getAttribute('aria-label');
const prefetched = () =>
  Array.from(document.querySelectorAll('link[rel="prefetch"]'), (link) => link.getAttribute('href'));

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the end card', () => {
  it('stands behind the last photo, out of the count', () => {
    const gallery = show({ next }, { defaultIndex: 2 });
    expect(screen.getByRole('button', { name: 'Next photo' }).getAttribute('aria-disabled')).toBeNull();
    gallery.actions.next();
    expect(shown()).toBe('End of the story');
    expect(gallery.counter).toBe('3/3');
    expect(gallery.events).toEqual([]);
    gallery.actions.next();
    expect(shown()).toBe('End of the story');
    expect(screen.getByRole('button', { name: 'Next photo' }).getAttribute('aria-disabled')).toBe('true');
    gallery.actions.previous();
    expect(shown()).toMatch(/^3 of 3/);
  });

  it('A24 is told to a screen reader when the reader comes to it', async () => {
    vi.useFakeTimers();
    const gallery = show({}, { defaultIndex: 2 });
    await attended();
    gallery.actions.next();
    act(() => vi.advanceTimersByTime(300));
    expect(gallery.announced).toBe('End of the story');
  });

  it('leads to the next story, by its headline; its picture says nothing to the ear', () => {
    const gallery = show({ next: { ...next, photo: photosOf('z')[0] } }, { defaultIndex: 2 });
    gallery.actions.next();
    const link = screen.getByRole('link', { name: 'Next story Nine photographs' });
    expect(link.getAttribute('href')).toBe('/next');
    expect(link.querySelector('img')?.getAttribute('src')).toBe('z.jpg');
    expect(link.querySelector('img')?.getAttribute('alt')).toBe('');
  });

  it('shows no picture that the next story warns of', () => {
    const photo = { ...photosOf('z')[0], sensitive: 'Shows an injured man' } as Photo;
    show({ next: { ...next, photo } }, { defaultIndex: 2 });
    expect(document.querySelector('[src="z.jpg"]')).toBeNull();
    expect(document.querySelector('[data-inpics="end-card-label"]')?.textContent).toBe('End of the story');
    expect(screen.getByText('Nine photographs').closest('a')?.getAttribute('href')).toBe('/next');
  });

  it('X2 is no way to an address that no link may lead to', () => {
    const gallery = show({ next: { ...next, href: ' java\nscript:alert(1)' } }, { defaultIndex: 2 });
    gallery.actions.next();
    expect(screen.getByText('Nine photographs').closest('a')?.hasAttribute('href')).toBe(false);
    expect(prefetched()).toEqual([]);
  });

  it('X2 takes of the next story what can be shown, where a CMS gave something else', () => {
    const photo = { src: 'javascript:alert(1)', sources: 'a.avif', srcSet: 'javascript:alert(1) 9w', alt: {} };
    const wrong = { href: '/next', headline: { rendered: 'Nine photographs' }, photo };
    show({ next: wrong as unknown as NonNullable<EndCardProps['next']> });
    expect(document.querySelector('[data-inpics="next-story"]')?.getAttribute('href')).toBe('/next');
    expect(document.querySelector('[data-inpics="next-story"] img[src], [srcset]')).toBeNull();
  });

  it('goes back to the first photo, and focus stays in the gallery', async () => {
    const gallery = show({}, { defaultIndex: 2 });
    await attended();
    gallery.actions.next();
    const replay = screen.getByRole('button', { name: 'Back to the start' });
    replay.focus();
    fireEvent.click(replay);
    expect(gallery.counter).toBe('1/3');
    expect(gallery.events).toEqual(['0 button']);
    expect(document.activeElement).toBe(gallery.root);
  });

  it('has the page’s own on it, and a tool that is written there stays there', () => {
    show({
      children: (
        <>
          <p>Subscribe</p>
          <Share />
        </>
      ),
    });
    const card = document.querySelector('[data-inpics="end-card"]');
    expect(card?.contains(screen.getByText('Subscribe'))).toBe(true);
    expect(card?.querySelector('[data-inpics="share"]')).not.toBeNull();
    expect(document.querySelectorAll('[data-inpics="share"]')).toHaveLength(1);
  });

  it('says what it is where there is no next story, or what the page calls it', () => {
    show({ label: 'That was all' });
    expect(document.querySelector('[data-inpics="end-card-label"]')?.textContent).toBe('That was all');
    expect(document.querySelector('[data-insert]')?.getAttribute('aria-label')).toBe('That was all');
  });

  it('has the next page fetched when the reader is near it, once, and not before', () => {
    const gallery = show({ next }, { photos: photosOf('abcde') });
    expect(prefetched()).toEqual([]);
    gallery.actions.goTo(3);
    expect(prefetched()).toEqual(['/next']);
    gallery.actions.next();
    gallery.actions.next();
    expect(prefetched()).toEqual(['/next']);
    gallery.unmount();
    expect(prefetched()).toEqual([]);
  });

  it.each([
    ['where the page does not want it', { next, prefetch: false }, {}],
    ['where the reader saves data', { next }, { connection: { saveData: true } }],
    ['where the story stands in the same page', { next: { ...next, href: '#next' } }, {}],
  ])('has nothing fetched %s', (_, props, browser) => {
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), browser));
    show(props, { defaultIndex: 2 });
    expect(prefetched()).toEqual([]);
  });

  it('W23 follows no single photo: that is no story to go through', () => {
    const gallery = show({ next }, { photos: photosOf('a') });
    expect(gallery.slides).toHaveLength(1);
  });

  it('stands between the end and the start in a loop', () => {
    const gallery = show({}, { loop: true });
    gallery.actions.previous();
    expect(shown()).toBe('End of the story');
    gallery.actions.next();
    expect(gallery.counter).toBe('1/3');
  });

  it('R5 is not in the server’s HTML', async () => {
    const page: Page = ({ PhotoGallery, EndCard }) => (
      <PhotoGallery photos={photosOf('ab')}>
        <EndCard next={next} />
      </PhotoGallery>
    );
    const html = await sentFor(page, renderToString);
    expect(html).not.toContain('end-card');
  });
});
