import { act, fireEvent } from '@testing-library/react';
import { type ReactElement, StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  AllPhotos,
  Autoplay,
  DeepLink,
  Download,
  EndCard,
  Interstitials,
  Lightbox,
  PhotoGallery,
  type PhotoGalleryProps,
  Reports,
  Resume,
  Share,
  Thumbnails,
} from '../../../src/index.js';
import { loadContent } from '../../../src/lightbox/useContent.js';
import { type Holdings, watchHoldings } from '../../kit/holdings.js';
import { photosOf } from '../../kit/letters.js';

let holdings: Holdings;
let container: HTMLElement;
let root: Root;

beforeEach(() => {
  vi.useFakeTimers();
  holdings = watchHoldings();
  container = document.body.appendChild(document.createElement('div'));
  container.dataset.inpics = 'container';
  root = createRoot(container);
});
afterEach(() => {
  act(() => root.unmount());
  container.remove();
  holdings.stop();
  vi.useRealTimers();
});

const render = (page: ReactElement | null) => act(() => root.render(page));
const part = (name: string) => container.querySelector(`[data-inpics="${name}"]`) as HTMLElement;

/** What the page has of the gallery, besides its elements. */
const held = () => ({
  listeners: holdings.listeners(),
  observed: holdings.observed(),
  timers: vi.getTimerCount(),
  styles: document.querySelectorAll('style, link, script').length,
  body: [document.documentElement, document.head, document.body].map((each) => (each.cloneNode() as Element).outerHTML),
  globals: Object.keys(globalThis).length,
});

/** A reader who does a bit of everything, and leaves in the middle of it. */
async function visit(page: ReactElement) {
  render(page);
  const viewport = part('viewport');
  fireEvent.pointerOver(viewport, { pointerType: 'mouse' });
  await act(async () => {});
  fireEvent.click(part('next'));
  fireEvent.keyDown(viewport, { key: 'ArrowRight' });
  fireEvent.pointerDown(part('picture'), { pointerType: 'mouse', clientX: 300 });
  fireEvent.pointerMove(viewport, { buttons: 1, clientX: 200 });
  fireEvent.touchStart(viewport, { touches: [{}] });
  viewport.scrollLeft = 40;
  fireEvent.scroll(viewport);
  fireEvent.touchEnd(viewport, { touches: [] });
  act(() => vi.advanceTimersByTime(100));
  render(null);
}

const gallery = (props: Partial<PhotoGalleryProps>) => <PhotoGallery photos={photosOf('abc')} {...props} />;

describe('a page from which the gallery has gone', () => {
  it.each([
    ['a gallery that hears the keys of the page', gallery({ keyboard: 'page' })],
    ['the same in StrictMode', <StrictMode key="1">{gallery({ keyboard: 'page' })}</StrictMode>],
    ['a gallery whose index the page holds', gallery({ index: 0, onIndexChange: () => {} })],
    [
      'a gallery with thumbnails and all photos',
      gallery({
        children: (
          <>
            <Thumbnails />
            <AllPhotos />
          </>
        ),
      }),
    ],
    [
      'a gallery with its address and tools',
      gallery({
        children: (
          <>
            <DeepLink mode="query" />
            <Autoplay />
            <Resume storage={{ getItem: () => 'b', setItem() {} }} />
            <Share />
            <Download />
            <Reports onReport={() => {}} />
          </>
        ),
      }),
    ],
    [
      'a gallery with advertisements and an end card that are reported',
      gallery({
        photos: photosOf('abc'),
        children: (
          <>
            <Interstitials every={1} widths={[{ from: 600, every: 2 }]}>
              <iframe title="Advertisement" />
            </Interstitials>
            <EndCard next={{ href: '/next', headline: 'The next story', photo: photosOf('z')[0] }}>
              <Share />
            </EndCard>
            <Reports onReport={() => {}} />
          </>
        ),
      }),
    ],
  ])('T12 R9 holds nothing more after a hundred visits to %s', async (_, page) => {
    await visit(page);
    const base = held();
    for (let visits = 1; visits < 100; visits++) await visit(page);
    expect(held()).toEqual(base);
    expect(base).toMatchObject({ observed: 0, timers: 0 });
    expect(base.listeners.filter((listener) => !/^(container|Document selectionchange|Window)/.test(listener))).toEqual(
      [],
    );
  });
});

describe('a page on which a lightbox was open', () => {
  // What one gallery elsewhere adds to the document it takes from the window, and another takes away a function that it has just made.
  it('T12 R9 hears nothing more of full screen, keys or sizes after fifty of them, taken away while open', async () => {
    const open = async () => {
      render(gallery({ children: <Lightbox defaultOpen /> }));
      await act(async () => void (await loadContent()));
      // Its strip comes right after it.
      act(() => vi.advanceTimersByTime(100));
      fireEvent.keyDown(part('lightbox-stage'), { key: 'ArrowRight' });
    };
    /** React lets its own on an element go with that. */
    const onPage = () => {
      const { listeners, ...rest } = held();
      return { ...rest, listeners: listeners.filter((listener) => /^(HTML)?(Document|Window)/.test(listener)) };
    };
    await open();
    expect(onPage().listeners).toContain('Document fullscreenchange');
    render(null);
    const base = onPage();
    expect(base.listeners).not.toContain('Document fullscreenchange');
    for (let visits = 1; visits < 50; visits++) {
      await open();
      render(null);
    }
    expect(onPage()).toEqual(base);
  });
});

describe('a page with the gallery in it', () => {
  it('X7 X8 gets no style element, no script, and no attribute on body or root', () => {
    const before = held();
    render(<PhotoGallery photos={photosOf('abc')} keyboard="page" />);
    const { styles, body, globals } = held();
    expect({ styles, body, globals }).toEqual({ styles: before.styles, body: before.body, globals: before.globals });
  });

  it('A26 holds one listener on the document with keyboard="page", none without', async () => {
    const keys = () => holdings.listeners().filter((listener) => /^(HTML)?Document key/.test(listener));
    render(<PhotoGallery photos={photosOf('abc')} />);
    expect(keys()).toEqual([]);
    render(<PhotoGallery photos={photosOf('abc')} keyboard="page" />);
    await act(() => import('../../../src/page/attendance.js'));
    expect(keys()).toHaveLength(1);
  });

  it('A48 hears touch, wheel and scroll without holding them up', () => {
    const add = vi.spyOn(EventTarget.prototype, 'addEventListener');
    render(<PhotoGallery photos={photosOf('abc')} />);
    const heardBy = (element: HTMLElement) => {
      const calls = add.mock.calls.filter((_, call) => add.mock.contexts[call] === element);
      const heard = calls.filter(([name]) => /^(touch|wheel|scroll)/.test(name));
      for (const [name, , options] of heard) expect(options, name).toMatchObject({ passive: true });
      return heard.map(([name]) => name).sort();
    };
    const touch = ['touchcancel', 'touchend', 'touchmove', 'touchstart'];
    expect(heardBy(part('viewport'))).toEqual(['scroll', 'scrollend', ...touch, 'wheel']);
    fireEvent.touchStart(part('picture'), { touches: [{}] });
    expect(heardBy(part('picture'))).toEqual(['touchcancel', 'touchend']);
    add.mockRestore();
  });
});
