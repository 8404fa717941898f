import { render } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Photo, PhotoGallery } from '../../../src/index.js';
import { consoleMessages, expectConsole } from '../../kit/console.js';
import { photosOf } from '../../kit/letters.js';

const [a, b] = photosOf('ab') as [Photo, Photo];

const show = (photos: unknown) => render(<PhotoGallery photos={photos as Photo[]} />).container;
const slides = (container: Element) => container.querySelectorAll('[data-inpics="slide"]').length;

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Photos, what is said of them in development, how many are shown. */
const CASES: readonly (readonly [string, unknown, RegExp, number])[] = [
  ['undefined', undefined, /photos is missing/, 0],
  ['null', null, /photos is null/, 0],
  ['an object', { a, b }, /photos is \{/, 0],
  ['a text', 'a.jpg', /photos is "a\.jpg"/, 0],
  ['null in the list', [a, null, b], /photos\[1\] is null/, 2],
  ['a text in the list', ['a.jpg', a, b], /photos\[0\] is "a\.jpg"/, 2],
  ['a list in the list', [a, [b]], /photos\[1\] is \[/, 1],
  ['no alt', [a, { ...b, alt: undefined }], /photos\[1\] \("b"\): alt is missing/, 2],
  ['no size', [a, { ...b, width: undefined }], /photos\[1\] \("b"\): width is missing and height is 1000/, 2],
  ['two with one id', [a, b, { ...b, src: 'c.jpg' }], /photos\[2\] \("b"\): id is the same as that of photos\[1\]/, 3],
  [
    'two with one address',
    [a, { ...b, id: undefined }, { ...b, id: undefined }],
    /src is the same as that of photos\[1\]/,
    3,
  ],
  [
    'a script for an address',
    [a, { ...b, src: ' java\nscript:x' }],
    /photos\[1\] \("b"\): src is " java\\nscript:x"/,
    2,
  ],
  [
    'no address and no id',
    [a, { ...b, id: undefined, src: undefined }],
    /photos\[1\] \(undefined\): src is missing/,
    2,
  ],
  ['sources that are a text', [{ ...a, sources: 'a.avif' }, b], /photos\[0\] \("a"\): sources is "a\.avif"/, 2],
  ['an object for a headline', [{ ...a, headline: { en: 'Gold' } }, b], /photos\[0\] \("a"\): headline is/, 2],
  ['blocks for a caption', [{ ...a, caption: [{ text: 'Gold' }] }, b], /photos\[0\] \("a"\): caption is/, 2],
  ['an object for a credit', [{ ...a, credit: { name: 'AP' } }, b], /photos\[0\] \("a"\): credit is/, 2],
];

describe('bad data', () => {
  it.each(CASES)(
    'W25 A59 X2 is named once, with photo and field, and the rest is shown: %s',
    (_, photos, said, count) => {
      expectConsole('error', said);
      const container = show(photos);
      expect(consoleMessages('error')).toHaveLength(1);
      expect(slides(container)).toBe(count);
    },
  );

  it.each(CASES)('W25 is not spoken of in production, and the rest is shown: %s', (_, photos, _said, count) => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(slides(show(photos))).toBe(count);
    expect(consoleMessages('error')).toEqual([]);
  });

  it('W25 is named once, however often the page renders, also with a list made anew', () => {
    expectConsole('error', 'alt is missing');
    const photos = () => [a, { ...b, alt: undefined as unknown as string }];
    const { rerender } = render(<PhotoGallery photos={photos()} />, { wrapper: StrictMode });
    rerender(<PhotoGallery photos={photos()} />);
    rerender(<PhotoGallery photos={photos()} label="again" />);
    expect(consoleMessages('error')).toHaveLength(1);
  });

  it('W25 is named when it comes later', () => {
    expectConsole('error', 'photos[1] ("b"): width is');
    const { rerender } = render(<PhotoGallery photos={[a]} />);
    rerender(<PhotoGallery photos={[a, { ...b, height: 0 }]} />);
    expect(consoleMessages('error')).toHaveLength(1);
  });

  it('X11 changes nothing beyond the gallery', () => {
    vi.stubEnv('NODE_ENV', 'production');
    const hostile =
      '[{"__proto__":{"headline":"polluted"},"src":"a.jpg"},{"id":"__proto__","src":"b.jpg"},{"id":"constructor"}]';
    const container = show(JSON.parse(hostile));
    expect(slides(container)).toBe(3);
    expect(container.textContent).not.toContain('polluted');
    expect(({} as Photo).headline).toBeUndefined();
  });
});
