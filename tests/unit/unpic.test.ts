// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isSafeSrcSet } from '../../src/data/safeUrl.js';
import type { Photo } from '../../src/index.js';
import { withCandidates } from '../../src/unpic.js';
import { expectConsole } from '../kit/console.js';

const at = (src: string, more: Partial<Photo> = {}): Photo => ({ src, width: 3000, height: 2000, alt: 'A', ...more });
const imgix = at('https://desk.imgix.net/a.jpg');

/** The candidates as a browser reads them: address and width. */
function candidatesOf({ srcSet = '' }: Photo): [url: string, width: number][] {
  return srcSet.split(', ').map((candidate) => {
    const [url = '', width = ''] = candidate.split(' ');
    return [url, Number.parseInt(width, 10)];
  });
}

const widthsOf = (photo: Photo) => candidatesOf(photo).map(([, width]) => width);

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('withCandidates', () => {
  it('I11 I2 gives a photo at an image service its candidates, from 320 to 2560 pixels, and leaves the rest of it', () => {
    const photo = { ...imgix, headline: 'Headline', mine: 1 };
    const { srcSet, ...rest } = withCandidates(photo);
    expect(rest).toEqual(photo);
    expect(widthsOf({ ...imgix, srcSet: srcSet ?? '' })).toEqual([320, 480, 640, 960, 1280, 1600, 1920, 2560]);
    for (const [url, width] of candidatesOf({ ...imgix, srcSet: srcSet ?? '' }))
      expect(new URL(url).searchParams.get('w')).toBe(String(width));
    expect(photo).not.toHaveProperty('srcSet');
  });

  it.each([
    ['https://res.cloudinary.com/desk/image/upload/v1/a.jpg', /w_480[,/]/],
    ['https://a.storyblok.com/f/39898/3310x2192/e4ec08624e/a.jpeg', /480x0/],
    ['https://images.ctfassets.net/yadj1kx9rmg0/wt/c6f/a.jpg', /w=480/],
    ['https://cdn.shopify.com/s/files/1/a.jpg', /width=480/],
    ['https://desk.files.wordpress.com/2026/11/a.jpg', /w=480/],
    ['https://i0.wp.com/example.org/a.jpg', /w=480/],
    ['https://site.example/cdn-cgi/image/width=2000/a.jpg', /width=480/],
    ['/.netlify/images?url=/a.jpg', /w=480/],
  ])('I11 knows %s, and the gallery takes what it makes', (src, expected) => {
    const photo = withCandidates(at(src));
    expect(candidatesOf(photo).find(([, width]) => width === 480)?.[0]).toMatch(expected);
    expect(isSafeSrcSet(photo.srcSet)).toBe(true);
  });

  it.each([
    [320, [320]],
    [300, [300]],
    [1000, [320, 480, 640, 960, 1000]],
    [1500, [320, 480, 640, 960, 1280, 1500]],
    [6000, [320, 480, 640, 960, 1280, 1600, 1920, 2560]],
  ])('I11 of a photo %d pixels wide none is wider, and itself is one', (width, widths) => {
    expect(widthsOf(withCandidates({ ...imgix, width }))).toEqual(widths);
  });

  it('I11 takes a ladder of the site’s own, in whatever order, and no width besides', () => {
    const widths = [1080, 640, 750, 640];
    expect(widthsOf(withCandidates(imgix, { widths }))).toEqual([640, 750, 1080]);
    expect(widthsOf(withCandidates({ ...imgix, width: 700 }, { widths }))).toEqual([640]);
    const small = { ...imgix, width: 300 };
    expect(withCandidates(small, { widths })).toBe(small);
    expect(widths).toEqual([1080, 640, 750, 640]);
  });

  it.each(['/_next/image?url=%2Fa.jpg&w=3840&q=75', 'https://site.example/_vercel/image?url=%2Fa.jpg&w=3840&q=75'])(
    'I11 asks %s only for widths that Next knows of itself',
    (src) => {
      const photo = withCandidates(at(src, { width: 1500, height: 1000 }));
      expect(widthsOf(photo)).toEqual([384, 640, 750, 828, 1080, 1200]);
      for (const [url, width] of candidatesOf(photo)) {
        const { pathname, searchParams } = new URL(url, 'https://site.example');
        expect([pathname, searchParams.get('url'), searchParams.get('w'), searchParams.get('q')]).toEqual([
          new URL(src, 'https://site.example').pathname,
          '/a.jpg',
          String(width),
          '75',
        ]);
      }
    },
  );

  it('I11 keeps the shape of a crop that the address makes, its quality and its format', () => {
    const crop = 'c_fill,w_1500,h_1000,q_60,f_webp';
    const [[small = ''] = []] = candidatesOf(
      withCandidates(
        at(`https://res.cloudinary.com/desk/image/upload/${crop}/v1/a.jpg`, { width: 1500, height: 1000 }),
      ),
    );
    for (const part of ['c_fill', 'w_320', 'h_213', 'q_60', 'f_webp']) expect(small).toContain(part);
    const [[other = ''] = []] = candidatesOf(withCandidates(at('https://desk.imgix.net/a.jpg?w=3000&h=2000&fit=crop')));
    expect(new URL(other).searchParams.get('h')).toBe('213');
  });

  it.each([
    'https://example.org/a.jpg',
    '/photos/a.jpg',
    'a.jpg',
    '',
    'data:image/png;base64,iVBORw0KGgo=',
    'https://[broken/a.jpg',
    // Like the service's, but not what it can make smaller.
    'https://res.cloudinary.com/a.jpg',
    'https://media.graphassets.com/a',
  ])('I11 leaves a photo at %j as it is, and says nothing', (src) => {
    const photo = at(src);
    expect(withCandidates(photo)).toBe(photo);
  });

  it('I11 leaves candidates that the photo has already', () => {
    const photo = { ...imgix, srcSet: 'a-480.jpg 480w' };
    expect(withCandidates(photo)).toBe(photo);
  });

  it.each([
    [undefined],
    [null],
    ['https://desk.imgix.net/a.jpg'],
    [{ width: 3, height: 2 }],
    [{ ...imgix, width: 0 }],
    [{ ...imgix, height: undefined }],
  ])('I11 of %j says what it wants, and hands it back', (photo) => {
    expectConsole('error', 'inpics: withCandidates expected a photo with src, width and height, but got ');
    expect(withCandidates(photo as Photo)).toBe(photo);
  });

  it.each([[[0]], [['480']], [[Number.NaN]], [480], [[]]])(
    'I11 with widths %j says what it wants, and leaves the photo as it is',
    (widths) => {
      expectConsole('error', 'inpics: withCandidates expected widths in pixels, such as [480, 960, 1500], but got ');
      expect(withCandidates(imgix, { widths: widths as number[] })).toBe(imgix);
    },
  );

  it('I11 says nothing in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(withCandidates(undefined as unknown as Photo)).toBeUndefined();
  });
});
