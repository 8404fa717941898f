import { act, fireEvent, screen, within } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as library from '../../../src/index.js';
import { type Photo, Thumbnails, type ThumbnailsProps } from '../../../src/index.js';
import { ar } from '../../../src/strings/ar.js';
import { photosOf } from '../../kit/letters.js';
import { attended, mount } from '../../kit/mounted.js';
import { type Page, sentFor } from '../../kit/streaming.js';

const show = (props: Parameters<typeof mount>[0] = {}, thumbnails: ThumbnailsProps = {}) =>
  mount({ children: <Thumbnails {...thumbnails} />, ...props });
const tabs = () => screen.getAllByRole('tab');
const tab = (index: number) => document.querySelector(`[role=tab][data-index="${index}"]`) as HTMLElement;
const press = (key: string, init: object = {}) =>
  fireEvent.keyDown(document.activeElement as Element, { key, ...init });
const focused = () => (document.activeElement as HTMLElement | null)?.dataset.index;
const focus = (element: HTMLElement) => act(() => element.focus());

const manyPhotos = (count: number): Photo[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `p${index + 1}`,
    src: `${index + 1}.jpg`,
    width: 1500,
    height: 1000,
    alt: `Seen in ${index + 1}`,
  }));

const undo: (() => void)[] = [];
afterEach(() => {
  for (const step of undo.splice(0).reverse()) step();
});

describe('thumbnails as tabs', () => {
  it('A5 are tabs in a named tab list, of which one is chosen and a stop for the Tab key', () => {
    show();
    const list = screen.getByRole('tablist', { name: 'Choose photo' });
    expect(within(list).getAllByRole('tab')).toHaveLength(3);
    const having = (name: string) => tabs().map((each) => each.getAttribute(name));
    expect(having('aria-selected')).toEqual(['true', 'false', 'false']);
    expect(having('tabindex')).toEqual(['0', '-1', '-1']);
    expect(having('aria-label')).toEqual(['1 of 3: Headline a', '2 of 3: Headline b', '3 of 3: Headline c']);
  });

  it('A5 make panels of the slides, without a role description, and say which is whose', () => {
    const gallery = show({ id: 'story' });
    for (const [index, slide] of gallery.slides.entries()) {
      expect(slide.getAttribute('role')).toBe('tabpanel');
      expect(slide.hasAttribute('aria-roledescription')).toBe(false);
      expect(tabs()[index]?.getAttribute('aria-controls')).toBe(slide.id);
      expect(tabs()[index]?.getAttribute('aria-label')).toBe(slide.getAttribute('aria-label'));
    }
  });

  it('A4 A5 leave slides behind that are groups again when they go', () => {
    const gallery = show();
    gallery.update({ children: null });
    for (const slide of gallery.slides) {
      expect(slide.getAttribute('role')).toBe('group');
      expect(slide.getAttribute('aria-roledescription')).toBe('slide');
    }
  });

  it('A59 have pictures without alt, which their tabs name', () => {
    show();
    expect(tabs().map((each) => each.querySelector('img')?.getAttribute('alt'))).toEqual(['', '', '']);
  });

  it('A31 arrow keys choose the next one at once, round from the last to the first; focus goes along', () => {
    const gallery = show();
    focus(tab(0));
    press('ArrowRight');
    expect([focused(), gallery.counter]).toEqual(['1', '2/3']);
    press('ArrowLeft');
    press('ArrowLeft');
    expect([focused(), gallery.counter]).toEqual(['2', '3/3']);
    press('ArrowRight');
    expect(focused()).toBe('0');
    expect(gallery.events).toEqual(['1 thumbnail', '0 thumbnail', '2 thumbnail', '0 thumbnail']);
    expect(tabs().map((each) => each.tabIndex)).toEqual([0, -1, -1]);
  });

  it('A29 Home and End go to the first and the last', () => {
    const gallery = show({ defaultIndex: 1 });
    focus(tab(1));
    press('End');
    expect([focused(), gallery.counter]).toEqual(['2', '3/3']);
    press('Home');
    expect([focused(), gallery.counter]).toEqual(['0', '1/3']);
  });

  it('A28 right to left the left arrow goes on', () => {
    const gallery = show({ dir: 'rtl' });
    gallery.part('thumbnails').style.direction = 'rtl';
    focus(tab(0));
    press('ArrowLeft');
    expect([focused(), gallery.counter]).toEqual(['1', '2/3']);
  });

  it('A26 a key moves once: the gallery’s own arrow keys leave the tabs alone', () => {
    const gallery = show({ keyboard: 'page' });
    focus(tab(0));
    press('ArrowRight');
    expect(gallery.events).toEqual(['1 thumbnail']);
  });

  it.each([{ altKey: true }, { ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { isComposing: true }])(
    'A26 a key with %o is the browser’s',
    (init) => {
      const gallery = show();
      focus(tab(0));
      expect(press('ArrowRight', init)).toBe(true);
      expect(gallery.events).toEqual([]);
    },
  );

  it('A25 Tab is not touched, and Space does not scroll the page', () => {
    show();
    focus(tab(0));
    expect(press('Tab')).toBe(true);
    expect(press(' ')).toBe(false);
  });

  it('A8 W11 focus goes along without scrolling the page', () => {
    show();
    focus(tab(0));
    const spy = vi.spyOn(HTMLElement.prototype, 'focus');
    press('ArrowRight');
    expect(spy.mock.calls.length).toBeGreaterThan(0);
    for (const [options] of spy.mock.calls) expect(options).toEqual({ preventScroll: true });
    spy.mockRestore();
  });

  it('A8 focus stays where it is when something else moves the gallery', () => {
    const gallery = show();
    focus(gallery.part('next'));
    fireEvent.click(gallery.part('next'));
    expect(document.activeElement).toBe(gallery.part('next'));
    expect(tab(1).getAttribute('aria-selected')).toBe('true');
  });

  it('A22 the live region does not say again what the tab says', async () => {
    vi.useFakeTimers();
    undo.push(() => vi.useRealTimers());
    const gallery = show();
    await attended();
    focus(tab(0));
    press('ArrowRight');
    act(() => vi.advanceTimersByTime(1000));
    expect(gallery.announced).toBe('');
    fireEvent.click(gallery.part('next'));
    act(() => vi.advanceTimersByTime(1000));
    expect(gallery.announced).toBe('Photo 3 of 3: Headline c');
  });

  it('A5 a click goes there, and not to the anchor', () => {
    const gallery = show();
    expect(fireEvent.click(tab(2))).toBe(false);
    expect(gallery.events).toEqual(['2 thumbnail']);
    expect(document.querySelectorAll('[data-inpics=thumbnail][data-current]')).toHaveLength(1);
    expect(tab(2).hasAttribute('data-current')).toBe(true);
  });

  it('R8 a click with Ctrl is the browser’s: it opens the photo elsewhere', () => {
    const gallery = show();
    const click = (event: Event) => event.preventDefault();
    document.body.addEventListener('click', click);
    undo.push(() => document.body.removeEventListener('click', click));
    fireEvent.click(tab(2), { ctrlKey: true });
    expect(gallery.events).toEqual([]);
  });

  it('W24 where the page holds the index a tab only asks for it, and focus waits', () => {
    const gallery = show({ index: 0 });
    focus(tab(0));
    press('ArrowRight');
    expect(gallery.events).toEqual(['1 thumbnail']);
    expect(focused()).toBe('0');
    gallery.update({ index: 1 });
    expect(focused()).toBe('1');
    expect(tab(1).getAttribute('aria-selected')).toBe('true');
  });

  it('A15 W22 focus on the tab of a photo that goes is not lost', () => {
    const gallery = show({ photos: photosOf('abcd'), defaultIndex: 3 });
    focus(tab(3));
    gallery.update({ photos: photosOf('abc') });
    expect(focused()).toBe('2');
  });

  it('W23 of one photo are nothing, and its slide is no panel', () => {
    const gallery = show({ photos: photosOf('a') });
    expect(gallery.root.querySelector('[data-inpics=thumbnails]')).toBeNull();
    expect(gallery.slides[0]?.hasAttribute('role')).toBe(false);
    gallery.update({ photos: photosOf('ab') });
    expect(tabs()).toHaveLength(2);
    expect(gallery.slides[0]?.getAttribute('role')).toBe('tabpanel');
  });

  it('N1 N2 speak Arabic, in Arabic digits', () => {
    show({ strings: ar });
    screen.getByRole('tablist', { name: 'اختيار صورة' });
    screen.getByRole('tab', { name: '٢ من ٣: Headline b' });
  });
});

describe('what a thumbnail shows', () => {
  it('I12 W29 an element of the page’s own where it has one, told that it is a thumbnail', () => {
    const places: string[] = [];
    show({
      renderPhoto: ({ src, alt, className }, { index, isThumbnail }) => {
        if (isThumbnail) places.push(`${index} ${alt}`);
        return <img data-own={isThumbnail} src={src} alt={alt} className={className} />;
      },
    });
    expect(new Set(places)).toEqual(new Set(['0 ', '1 ', '2 ']));
    expect(tab(0).querySelector('[data-own=true]')).not.toBeNull();
  });

  it('I5 X10 a picture that waits until it is near, asked for as the photo itself is', () => {
    show({ referrerPolicy: 'no-referrer', crossOrigin: 'anonymous' });
    for (const image of tabs().map((each) => each.querySelector('img'))) {
      expect(image?.getAttribute('loading')).toBe('lazy');
      expect(image?.getAttribute('referrerpolicy')).toBe('no-referrer');
      expect(image?.getAttribute('crossorigin')).toBe('anonymous');
    }
  });

  it('I3 asked for by its own width, whatever the photo’s sources say of the stage', () => {
    const sources = [{ srcSet: 'a.avif 1500w', type: 'image/avif', sizes: '100vw' }];
    show({ photos: photosOf('ab').map((photo) => ({ ...photo, sources })) });
    expect(tab(0).querySelector('source')?.getAttribute('sizes')).not.toMatch(/100vw/);
  });

  it('W29 of a sensitive photo nothing but its number', () => {
    const photos = photosOf('abc').map((photo, index) => (index === 1 ? { ...photo, sensitive: 'An injury.' } : photo));
    show({ photos });
    expect(tab(1).querySelector('img, picture, source')).toBeNull();
    expect(tab(1).textContent).toBe('2');
    expect(tab(1).getAttribute('aria-label')).toBe('2 of 3: Headline b');
  });

  it('X5 the part of it that its focal point says, once a script can set it', () => {
    const photos = photosOf('ab').map((photo) => ({ ...photo, focalPoint: { x: 0.25, y: 1 } }));
    show({ photos });
    expect(tab(0).style.getPropertyValue('--inpics-focal-point')).toBe('25% 100%');
  });
});

describe('thumbnails as buttons', () => {
  const buttons = () => within(screen.getByRole('group', { name: 'Choose photo' })).getAllByRole('button');

  it('A6 are native buttons in a named group, called like their slides; the current one says that it is', () => {
    const gallery = show({ defaultIndex: 1 }, { picker: 'buttons' });
    expect(buttons().map((button) => [button.tagName, button.getAttribute('type')])).toEqual(
      Array(3).fill(['BUTTON', 'button']),
    );
    expect(buttons().map((button) => button.getAttribute('aria-label'))).toEqual(
      gallery.slides.map((slide) => slide.getAttribute('aria-label')),
    );
    expect(buttons().map((button) => button.getAttribute('aria-disabled'))).toEqual([null, 'true', null]);
    for (const slide of gallery.slides) expect(slide.getAttribute('role')).toBe('group');
    expect(screen.queryByRole('tablist')).toBeNull();
  });

  it('A6 A8 a press goes there, is announced, and leaves focus on the button', async () => {
    vi.useFakeTimers();
    undo.push(() => vi.useRealTimers());
    const gallery = show({}, { picker: 'buttons' });
    await attended();
    focus(buttons()[2] as HTMLElement);
    fireEvent.click(buttons()[2] as HTMLElement);
    expect(gallery.events).toEqual(['2 thumbnail']);
    expect(document.activeElement).toBe(buttons()[2]);
    act(() => vi.advanceTimersByTime(1000));
    expect(gallery.announced).toBe('Photo 3 of 3: Headline c');
  });

  it('A26 leave the arrow keys to the gallery', async () => {
    const gallery = show({}, { picker: 'buttons' });
    await attended();
    focus(buttons()[0] as HTMLElement);
    press('ArrowRight');
    expect(gallery.events).toEqual(['1 key']);
    expect(document.activeElement).toBe(buttons()[0]);
  });

  it('A5 A6 become tabs when the page says so, and the slides panels', () => {
    const gallery = show({}, { picker: 'buttons' });
    gallery.update({ children: <Thumbnails picker="tabs" /> });
    expect(tabs()).toHaveLength(3);
    expect(gallery.slides[0]?.getAttribute('role')).toBe('tabpanel');
    gallery.update({ children: <Thumbnails picker="buttons" /> });
    expect(gallery.slides[0]?.getAttribute('role')).toBe('group');
  });
});

describe('thumbnails of a long story', () => {
  it('A5 are a few of its 10,000, which say where they stand among all', () => {
    show({ photos: manyPhotos(10_000), defaultIndex: 5000 });
    expect(tabs().length).toBeLessThan(60);
    expect(tab(5000).getAttribute('aria-posinset')).toBe('5001');
    expect(tab(5000).getAttribute('aria-setsize')).toBe('10000');
    for (const each of tabs()) {
      const panel = each.getAttribute('aria-controls');
      if (panel) expect(document.getElementById(panel)?.getAttribute('role')).toBe('tabpanel');
    }
    expect(tab(5000).getAttribute('aria-controls')).toBe('p5001');
  });

  it('A31 can all be reached by key, one by one and at the ends', () => {
    const gallery = show({ photos: manyPhotos(200) });
    focus(tab(0));
    for (let index = 1; index < 200; index++) {
      press('ArrowRight');
      expect(focused()).toBe(`${index}`);
    }
    press('ArrowRight');
    expect([focused(), gallery.counter]).toEqual(['0', '1/200']);
    press('End');
    expect([focused(), gallery.counter]).toEqual(['199', '200/200']);
  });

  it('A5 keep the room of those that are not there', () => {
    const gallery = show({ photos: manyPhotos(10_000), defaultIndex: 5000 });
    const first = tabs()[0] as HTMLElement;
    expect(first.style.getPropertyValue('--inpics-before')).toBe(first.dataset.index);
    const last = tabs().at(-1)?.dataset.index;
    expect(gallery.part('thumbnails').style.getPropertyValue('--inpics-after')).toBe(`${9999 - Number(last)}`);
  });

  it('A5 of 60 are all there, and need no numbers', () => {
    show({ photos: manyPhotos(60) });
    expect(tabs()).toHaveLength(60);
    expect(tab(3).hasAttribute('aria-setsize')).toBe(false);
  });
});

describe('the thumbnails in the server’s HTML', () => {
  const page =
    (photos: Photo[], props: ThumbnailsProps = {}): Page =>
    ({ PhotoGallery, Thumbnails: Sent }) => (
      <PhotoGallery photos={photos} id="story">
        <Sent {...props} />
      </PhotoGallery>
    );
  const receive = async (sent: Page) => {
    const container = document.createElement('div');
    document.body.append(container);
    container.innerHTML = await sentFor(sent, renderToString);
    undo.push(() => container.remove());
    return container;
  };
  const hydrate = async (container: HTMLElement, sent: Page) => {
    const mended: unknown[] = [];
    await act(async () => {
      const root = hydrateRoot(container, sent(library), { onRecoverableError: (error) => mended.push(error) });
      undo.push(() => act(() => root.unmount()));
    });
    expect(mended).toEqual([]);
  };
  const linksIn = (container: HTMLElement) =>
    Array.from(container.querySelectorAll<HTMLAnchorElement>('[data-inpics=thumbnail]'));

  it.each(['tabs', 'buttons'] as const)('R8 A5 A6 are plain links to the photos (%s)', async (picker) => {
    const container = await receive(page([...photosOf('ab'), { ...photosOf('c')[0], id: 'ç d' } as Photo], { picker }));
    const links = linksIn(container);
    expect(links.map((link) => link.tagName)).toEqual(['A', 'A', 'A']);
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#story-a', '#story-b', '#story-%C3%A7%20d']);
    for (const link of links) {
      expect(container.querySelector(`[id="${decodeURIComponent(link.hash.slice(1))}"]`)).not.toBeNull();
      expect(link.hasAttribute('role') || link.hasAttribute('tabindex')).toBe(false);
    }
    expect(container.querySelector('[data-inpics=thumbnails]')?.getAttribute('role')).toBe('group');
    expect(container.querySelector('[data-inpics=slide]')?.getAttribute('role')).toBe('group');
    expect(container.innerHTML).not.toMatch(/\sstyle=|tablist|tabpanel/);
  });

  it.each(['tabs', 'buttons'] as const)(
    'X2 R8 choose a photo whose id can stand in no address (%s)',
    async (picker) => {
      const story = page([...photosOf('a'), { ...photosOf('b')[0], id: '\ud800' } as Photo], { picker });
      const container = await receive(story);
      // Half a character: no link, rather than one that loads the page anew.
      expect(linksIn(container).map((link) => link.getAttribute('href'))).toEqual(['#story-a', null]);
      await hydrate(container, story);
      fireEvent.click(linksIn(container)[1] as HTMLElement);
      expect(linksIn(container).map((each) => each.hasAttribute('data-current'))).toEqual([false, true]);
    },
  );

  it('X5 have no style attribute, whatever focal point and however many', async () => {
    const photos = manyPhotos(100).map((photo) => ({ ...photo, focalPoint: { x: 0, y: 0 } }));
    const container = await receive(page(photos));
    expect(container.innerHTML).not.toMatch(/\sstyle=/);
    for (const link of linksIn(container)) expect(container.querySelector(link.hash)).not.toBeNull();
  });

  it('R6 R8 become tabs without a word; the elements and focus stay', async () => {
    const sent = page(photosOf('abc'));
    const container = await receive(sent);
    const [, link] = linksIn(container);
    link?.focus();
    await hydrate(container, sent);
    expect(document.activeElement).toBe(link);
    expect(link?.getAttribute('role')).toBe('tab');
    // From where the reader is.
    press('ArrowLeft');
    expect(focused()).toBe('0');
  });

  it('R6 R8 become buttons without a word, and focus goes to the button of the same photo', async () => {
    const sent = page(photosOf('abc'), { picker: 'buttons' });
    const container = await receive(sent);
    linksIn(container)[1]?.focus();
    await hydrate(container, sent);
    expect(document.activeElement?.tagName).toBe('BUTTON');
    expect(focused()).toBe('1');
  });
});
