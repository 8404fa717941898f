// @vitest-environment node
import { type ReactElement, StrictMode, Suspense, version } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PhotoGallery, PhotoStory, type Story, useGallery } from '../../../src/index.js';
import * as Gallery from '../../../src/parts.js';
import { ar } from '../../../src/strings/ar.js';
import { olympics } from '../../../stories/fixtures/olympics.js';
import { olympicsArabic } from '../../../stories/fixtures/olympicsArabic.js';
import { photosOf } from '../../kit/letters.js';
import { lateOn, stream } from '../../kit/streaming.js';

const story = <PhotoStory story={olympics} gallery={{ keyboard: 'page', captions: 'beside', theme: 'dark' }} />;

const WAYS: readonly (readonly [string, (page: ReactElement) => string | Promise<string>])[] = [
  ['renderToString', renderToString],
  ['renderToStaticMarkup', renderToStaticMarkup],
  ['renderToString in StrictMode', (page) => renderToString(<StrictMode>{page}</StrictMode>)],
  ['a stream', stream],
  ['a stream in StrictMode', (page) => stream(<StrictMode>{page}</StrictMode>)],
  [
    'a stream that waits for a part',
    (page) => {
      const Late = lateOn(5);
      return stream(
        <main>
          <h1>In Pics</h1>
          <Suspense fallback="still to come">
            <Late />
            {page}
          </Suspense>
        </main>,
      );
    },
  ],
];

const escaped = (text: string) => renderToStaticMarkup(<p>{text}</p>).slice(3, -4);

describe.each(WAYS)('the server’s HTML by %s', (_, render) => {
  it('R4 holds every figure with number, headline, caption, credit and alt', async () => {
    const html = await render(story);
    expect(html.match(/<figure/g)).toHaveLength(8);
    expect(html.match(/<figcaption/g)).toHaveLength(8);
    for (const [index, photo] of olympics.photos.entries()) {
      expect(html).toContain(`<bdi>${index + 1}/8</bdi>`);
      expect(html).toContain(`>${escaped(photo.headline)}</h2>`);
      expect(html).toContain(`>${escaped(photo.caption)}</div>`);
      expect(html).toContain(`<bdi>${photo.credit}</bdi>`);
      expect(html).toContain(`alt="${escaped(photo.alt)}"`);
      expect(html).toContain(`id="${photo.id}"`);
    }
  });

  it('T9 X5 A13 has no style attribute, no style element, no inert slide, no script of ours', async () => {
    const html = await render(story);
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toMatch(/<style/);
    expect(html).not.toMatch(/\sinert/);
    expect(html).not.toMatch(/javascript:/i);
    expect(html).not.toMatch(/\son[a-z]+=/);
    expect(html).not.toMatch(/data-ready/);
  });

  it('I4 I5 F3 wants the first photo at once and the others later, and preloads none', async () => {
    const html = await render(story);
    const images = html.match(/<img[^>]*>/g) ?? [];
    expect(images.map((image) => /loading="(\w+)"/.exec(image)?.[1])).toEqual(['eager', ...Array(7).fill('lazy')]);
    expect(images.map((image) => /fetchpriority="(\w+)"/i.exec(image)?.[1])).toEqual(['high', ...Array(7)]);
    expect(html).not.toMatch(/rel="preload"/);
    for (const image of images) expect(image).not.toMatch(/opacity/);
  });

  it('R14 opens on the photo asked for: the ones before it stand behind, and it is wanted first', async () => {
    const html = await render(<PhotoGallery photos={photosOf('abcd')} defaultIndex={2} />);
    const slides = html.split('data-inpics="slide"').slice(1);
    expect(slides.map((slide) => /^[^>]*data-behind/.test(slide))).toEqual([true, true, false, false]);
    expect(slides.map((slide) => /^[^>]*data-current/.test(slide))).toEqual([false, false, true, false]);
    expect(slides.map((slide) => /loading="(\w+)"/.exec(slide)?.[1])).toEqual(['lazy', 'lazy', 'eager', 'lazy']);
    expect(html).toContain('Photo 3 of 4');
  });

  it('R3 W21 holds in each caption what the page says, in its order', async () => {
    const content = (
      <>
        <Gallery.Credit />
        <Gallery.Text />
        <Gallery.Rights />
      </>
    );
    const photos = photosOf('abc').map((photo) => ({ ...photo, location: 'Oslo' }));
    const html = await render(<PhotoGallery photos={photos} captionContent={content} />);
    const captions = html.match(/<figcaption.*?<\/figcaption>/gs) ?? [];
    const partsIn = (caption: string) =>
      Array.from(caption.matchAll(/data-inpics="(credit|text|rights|number|headline)"/g));
    expect(captions.map((caption) => partsIn(caption).map(([, name]) => name))).toEqual(
      Array(3).fill(['credit', 'text', 'rights']),
    );
  });

  it('R14 opens on the index that the page holds', async () => {
    const html = await render(<PhotoGallery photos={photosOf('abcd')} index={1} />);
    expect(html).toContain('Photo 2 of 4');
  });

  it('A18 has an empty live region', async () => {
    expect(await render(story)).toMatch(/<div role="status"[^>]*><\/div>/);
  });

  it('N2 is in the language and the digits asked for, whatever the server’s own', async () => {
    const html = await render(<PhotoStory story={olympicsArabic} gallery={{ strings: ar }} />);
    expect(html).toContain('<bdi>٨/٨</bdi>');
    expect(html).toContain('الصورة ١ من ٨');
    expect(html).toContain('lang="ar" dir="rtl"');
  });

  it('R3 knows the place in the story for parts of the page’s own', async () => {
    const Own = () => <output>{useGallery((gallery) => gallery.photo?.id)}</output>;
    const html = await render(
      <Gallery.Root photos={photosOf('abc')} defaultIndex={1}>
        <Own />
      </Gallery.Root>,
    );
    expect(html).toContain('<output>b</output>');
  });

  it('W23 of no photos is nothing', async () => {
    expect(await render(<PhotoGallery photos={[]} />)).not.toContain('data-inpics');
  });
});

describe('the server', () => {
  it('R6 sends what is ready, and the late part when it comes', async () => {
    const late = WAYS.find(([name]) => name.includes('waits'))?.[1];
    const html = await late?.(<PhotoGallery photos={photosOf('ab')} />);
    expect(html).toContain('still to come');
    expect(html).toContain('data-inpics="root"');
  });

  it('T9 is the React that this project is about', () => {
    expect(version).toMatch(/^(18\.3|19\.3)\./);
    expect(typeof document).toBe('undefined');
  });

  it('R6 renders the same twice', () => {
    expect(renderToString(story)).toBe(renderToString(story));
  });
});

describe('the data for search engines', () => {
  it.each(WAYS)('S4 S11 stands there once, and no word of a caption ends its script: %s', async (_, write) => {
    const [first, ...rest] = photosOf('abc');
    const caption = '</script><script>alert(1)</script><!--';
    const told = {
      headline: 'The selfie',
      url: 'https://example.com/selfie',
      photos: [{ ...first, caption }, ...rest],
    };
    const html = await write(<PhotoStory story={told as Story} jsonLd="ImageGallery" />);
    const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)];
    expect(scripts).toHaveLength(1);
    expect(JSON.parse(scripts[0]?.[1] ?? '')['@graph'][0].image[0].caption).toBe(caption);
  });
});
