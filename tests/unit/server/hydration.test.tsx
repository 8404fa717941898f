import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { type ReactElement, StrictMode, Suspense } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as library from '../../../src/index.js';
import { ar } from '../../../src/strings/ar.js';
import { olympics } from '../../../stories/fixtures/olympics.js';
import { olympicsArabic } from '../../../stories/fixtures/olympicsArabic.js';
import { photosOf } from '../../kit/letters.js';
import { attended } from '../../kit/mounted.js';
import { lateOn, type Page, sentFor, stream } from '../../kit/streaming.js';

const undo: (() => void)[] = [];
afterEach(() => {
  for (const step of undo.splice(0).reverse()) step();
});

/** Puts the server's HTML on the page, as a browser would, with its inline scripts run. */
function receive(html: string): HTMLElement {
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = html;
  for (const script of container.querySelectorAll('script')) {
    const live = document.createElement('script');
    live.textContent = script.textContent;
    script.replaceWith(live);
    live.remove();
  }
  undo.push(() => container.remove());
  return container;
}

/** Hydrates a page, and returns what React had to mend, besides what it wrote to the console. */
async function hydrate(container: HTMLElement, page: ReactElement): Promise<unknown[]> {
  const mended: unknown[] = [];
  await act(async () => {
    const root = hydrateRoot(container, page, { onRecoverableError: (error) => mended.push(error) });
    undo.push(() => act(() => root.unmount()));
  });
  return mended;
}

const PAGES: readonly (readonly [string, Page])[] = [
  ['a gallery', ({ PhotoGallery }) => <PhotoGallery photos={olympics.photos} />],
  ['a gallery of 25 photos', ({ PhotoGallery }) => <PhotoGallery photos={photosOf('abcdefghijklmnopqrstuvwxy')} />],
  ['a gallery that opens on photo 4', ({ PhotoGallery }) => <PhotoGallery photos={olympics.photos} defaultIndex={3} />],
  [
    'a gallery whose index the page holds',
    ({ PhotoGallery }) => <PhotoGallery photos={olympics.photos} index={2} onIndexChange={() => {}} />,
  ],
  ['one photo', ({ PhotoGallery }) => <PhotoGallery photos={photosOf('a')} />],
  ['no photo', ({ PhotoGallery }) => <PhotoGallery photos={[]} />],
  ['a story', ({ PhotoStory }) => <PhotoStory story={olympics} gallery={{ keyboard: 'page' }} />],
  [
    'a gallery with ads, an end card and reports',
    ({ PhotoGallery, Interstitials, EndCard, Share, Reports }) => (
      <PhotoGallery photos={photosOf('abcdefgh')} defaultIndex={2}>
        <Interstitials every={3} widths={[{ from: 600, every: 2 }]}>
          <iframe title="Advertisement" />
        </Interstitials>
        <EndCard next={{ href: '/next', headline: 'The next story', photo: photosOf('z')[0] }}>
          <Share />
        </EndCard>
        <Reports onReport={() => {}} />
      </PhotoGallery>
    ),
  ],
  ['a story in Arabic', ({ PhotoStory }) => <PhotoStory story={olympicsArabic} gallery={{ strings: ar }} />],
];

const WAYS: readonly (readonly [
  string,
  (page: ReactElement) => string | Promise<string>,
  (page: ReactElement) => ReactElement,
])[] = [
  ['at once', renderToString, (page) => page],
  ['streamed', stream, (page) => page],
  ['in StrictMode', renderToString, (page) => <StrictMode>{page}</StrictMode>],
];

describe.each(WAYS)('hydration of the server’s HTML, %s', (_, render, around) => {
  it.each(PAGES)('R6 takes over %s without a word, and keeps its elements', async (_name, page) => {
    const container = receive(await sentFor(page, (element) => render(around(element))));
    const elements = Array.from(container.querySelectorAll('*'));
    expect(await hydrate(container, around(page(library)))).toEqual([]);
    for (const element of elements) expect(container.contains(element)).toBe(true);
  });
});

describe('hydration', () => {
  it('R6 takes over a story that was streamed late, in StrictMode', async () => {
    const page = (Late: () => null, story: ReactElement) => (
      <StrictMode>
        <main>
          <h1>In Pics</h1>
          <Suspense fallback={<p>still to come</p>}>
            <Late />
            {story}
          </Suspense>
        </main>
      </StrictMode>
    );
    const story: Page = ({ PhotoGallery }) => <PhotoGallery photos={photosOf('abc')} />;
    const html = await sentFor(story, (element) => stream(page(lateOn(5), element)));
    expect(html).toContain('still to come');
    const container = receive(html);
    expect(await hydrate(container, page(lateOn(5), story(library)))).toEqual([]);
    await waitFor(() => expect(container.querySelector('[data-ready]')).not.toBeNull());
    expect(container.querySelectorAll('[data-inpics=root]')).toHaveLength(1);
  });

  it.each(['2024-08-05', '2024-08-05T23:30', '2024-08-05T23:30:00Z'])(
    'N5 R6 finds the same day in the browser as on the server, in whatever time zone either stands: %s',
    async (datePublished) => {
      const home = process.env.TZ;
      undo.push(() => {
        if (home === undefined) delete process.env.TZ;
        else process.env.TZ = home;
      });
      const page: Page = ({ PhotoStory }) => <PhotoStory story={{ ...olympics, datePublished }} />;
      process.env.TZ = 'Asia/Seoul';
      const container = receive(await sentFor(page, renderToString));
      process.env.TZ = 'America/Los_Angeles';
      expect(await hydrate(container, page(library))).toEqual([]);
      expect(container.querySelector('time')?.textContent).toBe('August 5, 2024');
    },
  );

  it('N3 R6 takes over a date in a language that the browser has not: Chromium tells none in Nepali', async () => {
    const photos = photosOf('a').map((photo) => ({ ...photo, dateCreated: '2024-07-30' }));
    const story = { ...olympics, datePublished: '2024-08-05', photos };
    const page: Page = ({ PhotoStory, Rights }) => (
      <PhotoStory story={story} locale="ne" gallery={{ captionContent: <Rights locale="ne" /> }} />
    );
    const container = receive(await sentFor(page, renderToString));
    const dates = () => Array.from(container.querySelectorAll('time'), ({ textContent }) => textContent);
    expect(dates()).toHaveLength(2);
    const { DateTimeFormat } = Intl;
    const inBrowser = vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function inGerman(_, options) {
      return new DateTimeFormat('de', options);
    });
    undo.push(() => inBrowser.mockRestore());
    expect(await hydrate(container, page(library))).toEqual([]);
  });

  it('A13 R14 lets every caption be read before it, and hides the other photos after it', async () => {
    const page: Page = ({ PhotoGallery }) => <PhotoGallery photos={photosOf('abcd')} defaultIndex={2} />;
    const container = receive(await sentFor(page, renderToString));
    const slides = Array.from(container.querySelectorAll('[data-inpics=slide]'));
    const having = (name: string) => slides.map((slide) => slide.hasAttribute(name));
    expect(having('inert')).toEqual([false, false, false, false]);
    expect(having('data-behind')).toEqual([true, true, false, false]);
    await hydrate(container, page(library));
    expect(having('inert')).toEqual([true, true, false, true]);
    expect(having('data-behind')).toEqual([false, false, false, false]);
    expect(having('data-current')).toEqual([false, false, true, false]);
  });

  it('A18 R14 says and reports nothing, and the gallery works', async () => {
    const events: number[] = [];
    const page: Page = ({ PhotoGallery }) => (
      <PhotoGallery photos={photosOf('abcd')} defaultIndex={2} onIndexChange={(index) => events.push(index)} />
    );
    const container = receive(await sentFor(page, renderToString));
    vi.useFakeTimers();
    undo.push(() => vi.useRealTimers());
    await hydrate(container, page(library));
    await attended();
    act(() => vi.advanceTimersByTime(5000));
    expect(events).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('');
    fireEvent.click(screen.getByRole('button', { name: 'Next photo' }));
    expect(events).toEqual([3]);
  });

  it('R7 A2 finds the headline that names the gallery by the same id as the server', async () => {
    const page: Page = ({ PhotoStory }) => <PhotoStory story={olympics} />;
    const container = receive(await sentFor(page, renderToString));
    const idOnServer = container.querySelector('h1')?.id;
    await hydrate(container, page(library));
    expect(container.querySelector('h1')?.id).toBe(idOnServer);
    expect(container.querySelector('[data-inpics=root]')?.getAttribute('aria-labelledby')).toBe(idOnServer);
  });

  it('T9 X5 I4 changes no attribute of the pictures: nothing is asked for twice', async () => {
    const page: Page = ({ PhotoGallery }) => <PhotoGallery photos={olympics.photos} />;
    const container = receive(await sentFor(page, renderToString));
    const pictures = () => Array.from(container.querySelectorAll('picture'), (picture) => picture.outerHTML);
    const before = pictures();
    await hydrate(container, page(library));
    expect(pictures()).toEqual(before);
  });
});
