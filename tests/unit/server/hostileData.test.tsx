// @vitest-environment node
import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AllPhotos, Lightbox, type Photo, PhotoGallery, Thumbnails } from '../../../src/index.js';

const FIELDS =
  'id src srcSet sources sizes width height alt headline caption captionText credit lang dir placeholder focalPoint sensitive'.split(
    ' ',
  );

const value = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom<unknown>({ toString: null }, { x: { toString: null } }, [
    { srcSet: 'a.avif', type: { toString: null } },
  ]),
  fc.constantFrom(
    ' java\nscript:x',
    'JAVASCRIPT:x',
    'data:text/html,x',
    'vbscript:x',
    'a.jpg',
    'a.jpg 1x,vbscript:x 2x',
  ),
  fc.array(
    fc.record({ srcSet: fc.constantFrom('a.avif', 'javascript:x', null, 5), type: fc.jsonValue({ maxDepth: 0 }) }),
  ),
);
const entry = fc.oneof(
  { weight: 5, arbitrary: fc.dictionary(fc.constantFrom(...FIELDS), value) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) },
);
const photos = fc.oneof(
  { weight: 9, arbitrary: fc.array(entry, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) },
);

beforeEach(() => {
  vi.stubEnv('NODE_ENV', 'production');
  // This is React's development build: it has its own to say about numbers and lists where texts should be.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('whatever JSON comes in', () => {
  it('X11 X2 is shown as far as it goes, without an unsafe address, and nothing is thrown', () => {
    fc.assert(
      fc.property(photos, (given) => {
        const json = JSON.parse(JSON.stringify(given));
        const html = renderToString(
          <PhotoGallery photos={json as Photo[]}>
            <Thumbnails />
            <AllPhotos />
            <Lightbox />
          </PhotoGallery>,
        );
        const entries = Array.isArray(json) ? json : [];
        const objects = entries.filter((photo) => photo && typeof photo === 'object' && !Array.isArray(photo));
        expect(html.match(/data-inpics="slide"/g)?.length ?? 0).toBe(objects.length);
        expect(html).not.toMatch(/ src="\s*(java\s*script:|vbscript:|data:text)/i);
        expect(html).not.toMatch(/ srcset="[^"]*(script:|data:text)/i);
      }),
      { numRuns: 1000 },
    );
  });
});
