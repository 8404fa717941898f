// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fromCAPI } from '../../../src/adapters.js';
import { consoleMessages, expectConsole } from '../../kit/console.js';
import { capiContent } from './answers.js';

const crop = 'https://media.example/selfie/0_0_3000_2000';
const [main, thumbnail, selfie] = capiContent.elements;
const article = (...elements: unknown[]) => ({ ...capiContent, type: 'article', elements });

/** The selfie, each of its assets with some of its data changed. */
const selfieWith = (more: object) => ({
  ...selfie,
  assets: selfie?.assets.map((asset) => ({ ...asset, typeData: { ...asset.typeData, ...more } })),
});

describe('fromCAPI', () => {
  it('I2 makes a story of a gallery: its head, its photos in order, each with its files by width, the largest as src, and no crops', () => {
    expect(fromCAPI(capiContent)).toEqual({
      headline: 'Six medallists & one selfie – in pictures',
      standfirst: 'A rare sight at the table\u00a0tennis.',
      section: 'Sport',
      datePublished: '2024-08-05T08:59:00Z',
      dateModified: '2024-08-06T10:00:00Z',
      byline: 'Ada Writer in Paris',
      author: ['Ada Writer'],
      url: 'https://www.example.com/sport/gallery/2024/aug/05/selfie',
      lang: 'en',
      photos: [
        {
          id: 'selfie',
          src: `${crop}/3000.jpg`,
          width: 3000,
          height: 2000,
          srcSet: `${crop}/140.jpg 140w, ${crop}/500.jpg 500w, ${crop}/1000.jpg 1000w, ${crop}/3000.jpg 3000w`,
          alt: 'Lim Jong-hoon stretches out his arm with a phone; five medallists lean in.',
          caption: 'South Korea’s Lim Jong-hoon, left, takes a selfie with the medallists.',
          credit: 'Petra Example/The Agency',
          creator: 'Petra Example',
          copyrightNotice: '© 2024 The Agency',
        },
        {
          id: 'podium',
          src: 'https://media.example/podium/500.jpg',
          width: 500,
          height: 333,
          alt: 'Three pairs stand on the podium.',
          caption: 'Gold, silver & bronze on one podium.',
          creator: 'Petra Example',
          copyrightNotice: '© 2024 The Agency',
        },
      ],
    });
  });

  it('takes the whole answer, its response, and the content itself', () => {
    const story = fromCAPI(capiContent);
    expect(fromCAPI({ response: { status: 'ok', content: capiContent } })).toEqual(story);
    expect(fromCAPI({ status: 'ok', content: capiContent })).toEqual(story);
  });

  it('of an article takes the main picture and those of its body, each once, and no thumbnail', () => {
    const body = { ...selfie, relation: 'body' };
    expect(fromCAPI(article(main, thumbnail, body, { ...body })).photos.map(({ id }) => id)).toEqual([
      'podium',
      'selfie',
    ]);
    expect(fromCAPI(article(thumbnail)).photos).toEqual([]);
  });

  it('falls back to what every answer has, where fields were not asked for', () => {
    const { fields, tags, elements, ...bare } = capiContent;
    expectConsole(
      'warn',
      'inpics: fromCAPI found no photos: elements is missing. Request it with show-elements=image.',
    );
    expect(fromCAPI(bare)).toEqual({
      headline: 'Six medallists and one selfie – in pictures',
      section: 'Sport',
      datePublished: '2024-08-05T09:00:00Z',
      url: 'https://www.example.com/sport/gallery/2024/aug/05/selfie',
      photos: [],
    });
  });

  it.each([
    ['Photograph: Petra Example', 'Petra Example'],
    ['Photographs by: Petra Example', 'Petra Example'],
    ['Petra Example: The Agency', 'Petra Example: The Agency'],
    [undefined, 'Petra Example/The Agency'],
  ])('prints the credit %j without a label of its own: %j', (credit, expected) => {
    expect(fromCAPI(article(selfieWith({ credit }))).photos[0]?.credit).toBe(expected);
  });

  it('S14 I1 names the photo and the field where its alt text or its size is missing, and copies no caption into alt', () => {
    expectConsole('warn', 'inpics: fromCAPI, image 1 ("selfie"): assets[].typeData.altText is missing.');
    expectConsole('warn', 'inpics: fromCAPI, image 1 ("selfie"): assets[].typeData.width or height is missing.');
    const { photos } = fromCAPI(article(selfieWith({ altText: undefined, width: 'wide' })));
    expect(photos[0]).toMatchObject({ src: `${crop}/master/3000.jpg`, alt: '', width: 0, height: 0 });
    expect(photos[0]).not.toHaveProperty('srcSet');
    expect(consoleMessages('warn')).toHaveLength(2);
  });

  it('X2 loads no file from an unsafe address, and leaves the photo out that has no other', () => {
    const bad = { type: 'image', file: 'javascript:alert(1)', typeData: { width: '9000', height: '6000' } };
    const { photos } = fromCAPI(article({ ...selfie, assets: [bad, ...(selfie?.assets ?? [])] }));
    expect(photos[0]?.src).toBe(`${crop}/3000.jpg`);
    expect(photos[0]?.srcSet).not.toContain('javascript');
    expectConsole(
      'warn',
      'inpics: fromCAPI, image 1 ("bad"): assets[].file is "javascript:alert(1)"; expected an image URL',
    );
    expectConsole('warn', 'inpics: fromCAPI, image 2 ("none"): assets[].file is missing. The photo is left out.');
    const alone = article({ id: 'bad', type: 'image', assets: [bad] }, { id: 'none', type: 'image', assets: [] });
    expect(fromCAPI(alone).photos).toEqual([]);
  });

  it('keeps addresses out of srcset that would break it', () => {
    const at = (secureFile: string, width: number) => ({
      typeData: { altText: 'A', secureFile, width, height: width },
    });
    const assets = [at('a b.jpg', 10), at('c.jpg,', 20), at('d,e.jpg', 30), at('f.jpg', 40)];
    expect(fromCAPI(article({ id: 'a', type: 'image', assets })).photos[0]?.srcSet).toBe('d,e.jpg 30w, f.jpg 40w');
  });

  it.each([[undefined], [[]], ['']])('of %j says what it wants, and makes an empty story', (content) => {
    expectConsole('warn', 'inpics: fromCAPI expected the content of one item, but got ');
    expect(fromCAPI(content)).toEqual({ headline: '', photos: [] });
  });

  it('says that an item has no headline', () => {
    expectConsole('warn', 'inpics: fromCAPI found no headline: fields.headline and webTitle are missing.');
    expect(fromCAPI({ elements: [] })).toEqual({ headline: '', photos: [] });
  });
});
