// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fromANS } from '../../../src/adapters.js';
import { consoleMessages, expectConsole } from '../../kit/console.js';
import { ansImage, ansStory } from './answers.js';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('fromANS', () => {
  it('makes a story of an ANS story: its head, its images and those of its galleries in order, without other elements’ pictures', () => {
    expect(fromANS(ansStory)).toEqual({
      headline: 'Six medallists & one selfie: In Pics',
      standfirst: 'A rare sight at the table tennis.',
      section: 'Sports',
      datePublished: '2024-08-05T09:00:00Z',
      dateModified: '2024-08-06T10:00:00Z',
      byline: 'Ada Writer, Ben Editor',
      author: ['Ada Writer', 'Ben Editor'],
      url: '/sports/olympics/selfie/',
      lang: 'en',
      photos: [
        {
          id: 'SELFIE4XYZ',
          src: 'https://cloudfront.example/desk/SELFIE4XYZ.jpg',
          width: 3000,
          height: 2000,
          alt: 'Lim Jong-hoon stretches out his arm with a phone; five medallists lean in.',
          headline: 'A selfie for six',
          caption: 'South Korea’s Lim Jong-hoon, left, takes a selfie with the medallists.',
          credit: 'The Agency/Petra Example',
          creator: ['Petra Example'],
          copyrightNotice: '© 2024 The Agency',
          dateCreated: '2024-07-30T14:05:00Z',
          location: 'Paris',
          focalPoint: { x: 0.5, y: 0.25 },
        },
        {
          id: 'PODIUM',
          src: 'https://cloudfront.example/desk/PODIUM.jpg',
          width: 1600,
          height: 1067,
          alt: 'Three pairs stand on the podium.',
          headline: 'Three pairs',
          caption: 'Gold, silver & bronze on one podium. Paris.',
          credit: 'The Agency/J. Handle',
          creator: ['Jo Handle'],
          location: 'Paris, France',
          lang: 'ko',
        },
      ],
    });
  });

  it('names the photos and galleries that the API did not fill in', () => {
    const reference = (type: string, id: string) => ({ type: 'reference', referent: { type, id } });
    const gallery = { type: 'gallery', content_elements: [reference('image', 'A'), ansImage] };
    const content_elements = [gallery, reference('gallery', 'B'), reference('video', 'C')];
    expectConsole(
      'warn',
      'inpics: fromANS got references that the API did not fill in: image "A", gallery "B". They are left out.',
    );
    expect(fromANS({ ...ansStory, content_elements }).photos.map(({ id }) => id)).toEqual([ansImage._id]);
  });

  it('names a reference that a story is promoted with, where its photos were to come from there', () => {
    const promo_items = { lead_art: { type: 'reference', referent: { type: 'gallery', id: 'D' } } };
    expectConsole(
      'warn',
      'inpics: fromANS got references that the API did not fill in: gallery "D". They are left out.',
    );
    expect(fromANS({ ...ansStory, content_elements: [], promo_items }).photos).toEqual([]);
    expect(fromANS({ ...ansStory, content_elements: [ansImage], promo_items }).photos).toHaveLength(1);
  });

  it('makes a story of a gallery, and of an image alone', () => {
    const gallery = {
      type: 'gallery',
      headlines: { basic: 'A gallery' },
      content_elements: [ansImage, { ...ansImage, _id: 'B' }],
    };
    expect(fromANS(gallery)).toMatchObject({ headline: 'A gallery', photos: [{ id: 'SELFIE4XYZ' }, { id: 'B' }] });
    expect(fromANS(ansImage)).toMatchObject({ headline: 'A selfie for six', photos: [{ id: 'SELFIE4XYZ' }] });
  });

  it('W22 takes a photo once that stands in the story, and again in its gallery', () => {
    const gallery = { type: 'gallery', content_elements: [ansImage, { ...ansImage, _id: 'NEXT' }] };
    const { photos } = fromANS({ ...ansStory, content_elements: [ansImage, gallery] });
    expect(photos.map(({ id }) => id)).toEqual([ansImage._id, 'NEXT']);
  });

  it('takes the photos that a story is promoted with only where there are no others', () => {
    const idsOf = (more: object) => fromANS({ ...ansStory, content_elements: [], ...more }).photos.map(({ id }) => id);
    expect(idsOf({})).toEqual(['PROMO']);
    const lead_art = { type: 'gallery', content_elements: [ansImage] };
    expect(idsOf({ promo_items: { ...ansStory.promo_items, lead_art } })).toEqual(['SELFIE4XYZ']);
    expect(idsOf({ promo_items: { basic: { type: 'video', url: 'a.mp4' } } })).toEqual([]);
  });

  it('names for readers who is named for them, and for search engines the people themselves', () => {
    const vanity_credits = { by: [{ type: 'author', name: 'The desk of Ada Writer' }] };
    const { byline, author } = fromANS({ ...ansStory, vanity_credits });
    expect([byline, author]).toEqual(['The desk of Ada Writer', ['Ada Writer', 'Ben Editor']]);
  });

  it.each([
    [
      { x: 1500, y: 500 },
      { x: 0.5, y: 0.25 },
    ],
    [
      { x: 0.2, y: 1 },
      { x: 0.2, y: 1 },
    ],
    [{ x: 3001, y: 5 }, undefined],
    [{ x: -1, y: 5 }, undefined],
    [{ x: '5', y: 5 }, undefined],
    [{ min: [1, 2], max: [3, 4] }, undefined],
  ])('keeps the point %j of a photo in sight as %j of its sides', (focal_point, expected) => {
    expect(fromANS({ ...ansImage, focal_point }).photos[0]?.focalPoint).toEqual(expected);
  });

  it('S14 I1 names the photo and the field where its alt text or its size is missing, shows it all the same, and copies no caption into alt', () => {
    const { alt_text, width, ...bare } = ansImage;
    expectConsole('warn', 'inpics: fromANS, image 2 ("BARE"): alt_text is missing.');
    expectConsole('warn', 'inpics: fromANS, image 2 ("BARE"): width or height is missing.');
    const { photos } = fromANS({ ...ansStory, content_elements: [ansImage, { ...bare, _id: 'BARE' }] });
    expect(photos[1]).toMatchObject({ id: 'BARE', alt: '', width: 0, height: 0, caption: ansImage.caption });
    expect(consoleMessages('warn')).toHaveLength(2);
  });

  it.each([
    [undefined, 'url is missing. The photo is left out.'],
    ['java\nscript:x', 'url is "java\\nscript:x"; expected an image URL. The photo is left out.'],
    [5, 'url is missing. The photo is left out.'],
  ])('X2 leaves a photo out whose url is %j, and says so', (url, said) => {
    expectConsole('warn', `inpics: fromANS, image 1 ("SELFIE4XYZ"): ${said}`);
    expect(fromANS({ ...ansImage, url }).photos).toEqual([]);
  });

  it.each(['width', 'height'])('I1 keeps no half of a size: without its %s a photo has none', (side) => {
    expectConsole('warn', 'inpics: fromANS, image 1 ("SELFIE4XYZ"): width or height is missing.');
    expect(fromANS({ ...ansImage, [side]: 0 }).photos).toMatchObject([{ width: 0, height: 0 }]);
  });

  it('X2 drops an unsafe address of the story, and takes the next', () => {
    expect(fromANS({ ...ansStory, canonical_url: 'javascript:alert(1)' }).url).toBe('/other/selfie/');
  });

  it.each([[undefined], [null], ['{"type":"story"}'], [[{ type: 'story' }]]])(
    'of %j says what it wants, and makes an empty story',
    (document) => {
      expectConsole('warn', 'inpics: fromANS expected an ANS story, gallery or image, but got ');
      expect(fromANS(document)).toEqual({ headline: '', photos: [] });
    },
  );

  it('says that a story has no headline', () => {
    expectConsole('warn', 'inpics: fromANS found no headline: headlines.basic is missing.');
    expect(fromANS({ ...ansStory, headlines: {} }).headline).toBe('');
  });

  it('says nothing in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(fromANS({ ...ansImage, url: 5, subtitle: '' })).toMatchObject({ headline: '', photos: [] });
    expect(fromANS(undefined)).toEqual({ headline: '', photos: [] });
  });
});
