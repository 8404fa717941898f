import { act, fireEvent, screen, within } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as library from '../../../src/index.js';
import { AllPhotos } from '../../../src/index.js';
import { ar } from '../../../src/strings/ar.js';
import { photosOf } from '../../kit/letters.js';
import { attended, mount } from '../../kit/mounted.js';
import { type Page, sentFor } from '../../kit/streaming.js';

const show = (props: Parameters<typeof mount>[0] = {}) => mount({ children: <AllPhotos />, ...props });
const opener = () => screen.getByRole('button', { name: 'All photos and captions' });
const closers = () => screen.getAllByRole('button', { name: 'One photo at a time' });
const openList = () => fireEvent.click(opener());
const closeList = (which = 0) => fireEvent.click(closers()[which] as HTMLElement);
const list = () => document.querySelector('[data-inpics=photo-list]') as HTMLElement;
const items = () => within(list()).getAllByRole('listitem');

const undo: (() => void)[] = [];
afterEach(() => {
  sessionStorage.clear();
  for (const step of undo.splice(0).reverse()) step();
});

describe('all photos and captions', () => {
  it('W31 are one press away: every headline, caption, credit and number in a list, in order', () => {
    show({ photos: photosOf('abcd') });
    expect(list()).toBeNull();
    openList();
    expect(items()).toHaveLength(4);
    for (const [index, letter] of ['a', 'b', 'c', 'd'].entries()) {
      const item = within(items()[index] as HTMLElement);
      item.getByRole('heading', { name: `Headline ${letter}` });
      item.getByText(`Caption of ${letter}`);
      item.getByText(`Agency/${letter}`);
      item.getByText(`${index + 1}/4`);
      item.getByRole('figure');
      expect(item.getByAltText(`What is seen in ${letter}`).getAttribute('loading')).toBe('lazy');
    }
  });

  it('W31 of a story longer than the strip holds are all there too', () => {
    const letters = Array.from({ length: 100 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');
    const gallery = show({ photos: photosOf(letters) });
    expect(gallery.slides.length).toBeLessThan(60);
    openList();
    expect(items()).toHaveLength(100);
  });

  it('W31 leave the gallery at its photo, on the way there and back', () => {
    const gallery = show({ defaultIndex: 1 });
    openList();
    closeList();
    expect(list()).toBeNull();
    expect(gallery.counter).toBe('2/3');
    expect(gallery.open).toHaveLength(1);
    expect(gallery.events).toEqual([]);
  });

  it('W31 keep arrow keys from moving what is not seen', async () => {
    const gallery = show({ keyboard: 'page' });
    await attended();
    openList();
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowRight' });
    fireEvent.keyDown(closers()[0] as Element, { key: 'ArrowRight' });
    expect(gallery.events).toEqual([]);
    closeList();
    fireEvent.keyDown(opener(), { key: 'ArrowRight' });
    expect(gallery.events).toEqual(['1 key']);
  });

  it.each([0, 1])('A15 take focus to their headline, and give it back to the button (by the button at %i)', (which) => {
    show();
    const button = opener();
    openList();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'All photos and captions' }));
    closeList(which);
    expect(document.activeElement).toBe(opener());
    expect(opener()).toBe(button);
  });

  it('A34 leave Escape to the page', () => {
    show();
    openList();
    expect(fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' })).toBe(true);
    expect(items()).toHaveLength(3);
  });

  it('A12 have a headline below the story’s, and the photos’ headlines below that', () => {
    show({ headingLevel: 1 });
    openList();
    screen.getByRole('heading', { level: 2, name: 'All photos and captions' });
    for (const heading of within(list()).getAllByRole('heading')) expect(heading.tagName).toBe('H3');
  });

  it('A12 know no level below six', () => {
    show({ headingLevel: 5 });
    openList();
    for (const heading of within(list()).getAllByRole('heading')) expect(heading.tagName).toBe('H6');
  });

  it('W31 repeat no id of the slides', () => {
    show();
    openList();
    const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('A18 say nothing by themselves, and no state besides the button’s name', async () => {
    vi.useFakeTimers();
    const gallery = show();
    await attended();
    openList();
    act(() => vi.advanceTimersByTime(1000));
    vi.useRealTimers();
    expect(gallery.announced).toBe('');
    for (const button of closers()) {
      expect(button.hasAttribute('aria-expanded') || button.hasAttribute('aria-pressed')).toBe(false);
    }
  });

  it('W31 close with their part, and the arrow keys move the gallery again', async () => {
    const gallery = show();
    await attended();
    openList();
    gallery.update({ children: null });
    fireEvent.keyDown(gallery.part('viewport'), { key: 'ArrowRight' });
    expect(gallery.events).toEqual(['1 key']);
  });

  it('W22 follow a list of photos that changes', () => {
    const gallery = show();
    openList();
    gallery.update({ photos: photosOf('cdab') });
    expect(items().map((item) => item.querySelector('img')?.getAttribute('src'))).toEqual([
      'c.jpg',
      'd.jpg',
      'a.jpg',
      'b.jpg',
    ]);
  });

  it('W23 of one photo need no list', () => {
    const gallery = show({ photos: photosOf('a') });
    expect(gallery.root.querySelector('[data-inpics=all-photos]')).toBeNull();
  });

  it('N1 N2 speak Arabic, in Arabic digits', () => {
    show({ strings: ar });
    fireEvent.click(screen.getByRole('button', { name: 'جميع الصور والتعليقات' }));
    screen.getByText('٣/٣', { selector: '[data-inpics=listed] *' });
    expect(screen.getAllByRole('button', { name: 'صورة واحدة في كل مرة' })).toHaveLength(2);
  });

  describe('with a sensitive photo', () => {
    const photos = photosOf('ab').map((photo) => ({ ...photo, sensitive: 'An injury.' }));
    const veils = () => Array.from(list().querySelectorAll('details'));
    const lift = (veil: HTMLDetailsElement | undefined) => {
      if (!veil) throw new Error('There is no veil.');
      act(() => veil.querySelector('summary')?.focus());
      veil.open = true;
      fireEvent(veil, new Event('toggle'));
    };

    it('W21 hold it back here too, but not its caption', () => {
      show({ photos });
      openList();
      expect(veils().map(({ open }) => open)).toEqual([false, false]);
      within(list()).getByText('Caption of a');
    });

    it('A15 remember that the reader asked for it, and focus stays at the photo', async () => {
      show({ photos });
      await attended();
      openList();
      lift(veils()[1]);
      expect(document.activeElement).toBe(items()[1]);
      closeList();
      openList();
      expect(veils().map(({ open }) => open)).toEqual([false, true]);
    });
  });
});

describe('the way to all photos in the server’s HTML', () => {
  const page =
    (allPhotosHref?: string): Page =>
    ({ PhotoGallery, AllPhotos: Sent }) => (
      <PhotoGallery photos={photosOf('abc')}>
        <Sent allPhotosHref={allPhotosHref} />
      </PhotoGallery>
    );
  const receive = async (sent: Page) => {
    const container = document.createElement('div');
    document.body.append(container);
    container.innerHTML = await sentFor(sent, renderToString);
    undo.push(() => container.remove());
    return container;
  };
  const wayIn = (container: HTMLElement) =>
    container.querySelector('[data-inpics=all-photos-button]') as HTMLElement & HTMLAnchorElement;

  it('R4 is a link where the page has an address for it, and a button where not', async () => {
    expect(wayIn(await receive(page('/story/all'))).getAttribute('href')).toBe('/story/all');
    expect(wayIn(await receive(page())).tagName).toBe('BUTTON');
  });

  it('X2 is no link to an unsafe address', async () => {
    expect(wayIn(await receive(page('java\nscript:alert(1)'))).tagName).toBe('BUTTON');
  });

  it('R6 A15 becomes a button without a word, and focus goes along', async () => {
    const container = await receive(page('/story/all'));
    wayIn(container).focus();
    const mended: unknown[] = [];
    await act(async () => {
      const root = hydrateRoot(container, page('/story/all')(library), {
        onRecoverableError: (error) => mended.push(error),
      });
      undo.push(() => act(() => root.unmount()));
    });
    expect(mended).toEqual([]);
    expect(wayIn(container).tagName).toBe('BUTTON');
    expect(document.activeElement).toBe(wayIn(container));
  });

  it('R4 opens nothing by itself: the strip holds every caption', async () => {
    expect((await receive(page())).querySelector('[data-inpics=photo-list]')).toBeNull();
  });
});
