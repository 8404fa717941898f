import fc from 'fast-check';
import { createElement } from 'react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { jsonLd, jsonLdText, type Photo, type Story } from '../../../src/index.js';
import { olympics } from '../../../stories/fixtures/olympics.js';
import { expectConsole } from '../../kit/console.js';

const url = 'https://example.com/2024/olympics';

const photo: Photo = {
  id: 'selfie',
  src: 'https://example.com/selfie-750.jpg',
  srcSet: 'https://example.com/selfie-750.jpg 750w, https://example.com/selfie-1500.jpg 1500w',
  width: 750,
  height: 500,
  alt: 'Six players round a phone',
  headline: 'A selfie',
  caption: 'Six players take a selfie.',
  credit: 'AP/Petros Giannakouris',
};

const story: Story = { headline: 'Selfies in Paris', url, photos: [photo] };

/** The graph's node of a type, as a search engine reads it. */
function nodeOf(type: string, { ...given }: Partial<Story> = {}, page?: 'ImageGallery') {
  const { '@graph': nodes } = JSON.parse(jsonLdText(jsonLd({ ...story, ...given }, page)));
  return nodes.find((node: { '@type': string }) => node['@type'] === type);
}

const imagesOf = (photos: Photo[], given: Partial<Story> = {}) => nodeOf('ImageGallery', { ...given, photos })?.image;

describe('a story as search engines read it', () => {
  it('S5 S8 the Olympics story, whole', async () => {
    const text = JSON.stringify(jsonLd({ ...olympics, url, author: 'Jane Doe' }), null, 2);
    await expect(`${text}\n`).toMatchFileSnapshot('olympics.jsonld');
  });

  it.each([null, undefined, 'A headline', []])(
    'is nothing where there is none, and development says so: %j',
    (none) => {
      expectConsole('error', /^inpics: jsonLd, story is .*; expected an object with headline and photos/);
      expect(JSON.parse(jsonLdText(jsonLd(none as unknown as Story)))).toEqual({
        '@context': 'https://schema.org',
        '@graph': [],
      });
    },
  );

  it('is nothing where there is none, without a word to the readers of a published page', () => {
    vi.stubEnv('NODE_ENV', 'production');
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(jsonLd(null as unknown as Story)['@graph']).toEqual([]);
  });

  it('S5 an article and its gallery point to each other', () => {
    const [article, gallery] = [nodeOf('NewsArticle'), nodeOf('ImageGallery')];
    expect(article.hasPart).toEqual({ '@id': gallery['@id'] });
    expect(gallery.isPartOf).toEqual({ '@id': article['@id'] });
    expect(article.image).toEqual([{ '@id': gallery.image[0]['@id'] }]);
    expect(article.mainEntityOfPage).toBe(url);
  });

  it('S10 an article has at least one picture, which is told by the largest of its files', () => {
    const [article, gallery] = [nodeOf('NewsArticle', olympics), nodeOf('ImageGallery', olympics)];
    const [first] = gallery.image;
    expect(article.image).toContainEqual({ '@id': first['@id'] });
    const widths = Array.from(`${olympics.photos[0]?.srcSet}`.matchAll(/ (\d+)w/g), ([, width]) => Number(width));
    const largest = Math.max(...widths, olympics.photos[0]?.width ?? 0);
    expect(first.width).toBe(largest);
    expect(largest).toBeGreaterThanOrEqual(1200);
  });

  it('S5 a gallery by itself is part of nothing', () => {
    expect(nodeOf('NewsArticle', {}, 'ImageGallery')).toBeUndefined();
    expect(nodeOf('ImageGallery', {}, 'ImageGallery')).not.toHaveProperty('isPartOf');
  });

  it('names one writer, several, or none', () => {
    expect(nodeOf('NewsArticle', { author: 'Jane Doe' }).author).toEqual([{ '@type': 'Person', name: 'Jane Doe' }]);
    expect(nodeOf('NewsArticle', { author: ['A', 'B'] }).author).toHaveLength(2);
    expect(nodeOf('NewsArticle')).not.toHaveProperty('author');
  });
});

describe('a photo as search engines read it', () => {
  it('S6 has the address and the pixels of its largest file, and whose it is', () => {
    expect(imagesOf([photo])).toEqual([
      {
        '@type': 'ImageObject',
        '@id': `${url}#selfie`,
        contentUrl: 'https://example.com/selfie-1500.jpg',
        thumbnailUrl: photo.src,
        encodingFormat: 'image/jpeg',
        width: 1500,
        height: 1000,
        name: photo.headline,
        caption: photo.caption,
        description: photo.alt,
        creditText: photo.credit,
        representativeOfPage: true,
      },
    ]);
  });

  it('S6 tells the licence, where to get one, the maker, place and date', () => {
    const [image] = imagesOf([
      {
        ...photo,
        creator: ['Petros Giannakouris', 'Jane Doe'],
        copyrightNotice: '© AP',
        license: '/licence',
        acquireLicensePage: 'https://example.com/buy',
        dateCreated: '2024-07-30',
        location: 'Paris',
        digitalSourceType: 'trainedAlgorithmicMedia',
      },
    ]);
    expect(image).toMatchObject({
      creator: [
        { '@type': 'Person', name: 'Petros Giannakouris' },
        { '@type': 'Person', name: 'Jane Doe' },
      ],
      copyrightNotice: '© AP',
      license: 'https://example.com/licence',
      acquireLicensePage: 'https://example.com/buy',
      dateCreated: '2024-07-30',
      contentLocation: { '@type': 'Place', name: 'Paris' },
      digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    });
  });

  it.each([
    ['2018-11-04', '2018-11-04'],
    ['2018', '2018'],
    ['2018-11-04T10:00:00+01:00', '2018-11-04T10:00:00+01:00'],
    ['2018-11-04 10:00:00', '2018-11-04'],
    ['2018-02-31', undefined],
    ['0000-00-00T00:00:00Z', undefined],
    ['yesterday', undefined],
  ])('S9 N5 a date is told to search engines as the page tells it: %s', (date, told) => {
    const given = { datePublished: date, dateModified: date };
    const article = nodeOf('NewsArticle', given);
    const [image] = imagesOf([{ ...photo, dateCreated: date }], given);
    expect([article.datePublished, article.dateModified, image.dateCreated]).toEqual([told, told, told]);
  });

  it('S8 exactly one stands for the page, and all are in the story’s order', () => {
    const photos = ['a', 'b', 'c'].map((id) => ({ ...photo, id }));
    const images = imagesOf(photos);
    expect(images.map((image: { '@id': string }) => image['@id'])).toEqual([`${url}#a`, `${url}#b`, `${url}#c`]);
    expect(images.map((image: object) => 'representativeOfPage' in image)).toEqual([true, false, false]);
  });

  it('S8 none that a reader is warned of stands for the page, if there is another', () => {
    const photos = ['a', 'b'].map((id) => ({ ...photo, id, sensitive: 'An injury' }));
    const represents = (list: Photo[]) => imagesOf(list).map((image: object) => 'representativeOfPage' in image);
    expect(represents([...photos, { ...photo, id: 'c' }])).toEqual([false, false, true]);
    expect(represents(photos)).toEqual([true, false]);
  });

  it('S5 the gallery has a name that no photo has, and an address without a hash', () => {
    const story = { headline: 'Selfies', photos: [{ ...photo, id: 'gallery' }], url: `${url}#top` };
    const [article, gallery] = jsonLd(story)['@graph'] as { '@id': string; image: { '@id': string }[] }[];
    expect(article?.['@id']).toBe(url);
    expect(gallery?.['@id']).not.toBe(gallery?.image[0]?.['@id']);
    expect(gallery?.['@id'].split('#')).toHaveLength(2);
  });

  it('S9 a caption of elements is told by its plain text, and else not at all', () => {
    const caption = ['elements'];
    expect(imagesOf([{ ...photo, caption, captionText: 'As text' }])[0].caption).toBe('As text');
    expect(imagesOf([{ ...photo, caption }])[0]).not.toHaveProperty('caption');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', ' java\nscript:alert(1)', 'mailto:a@b.c'])(
    'S12 an address that is none of the web stands nowhere: %j',
    (bad) => {
      const [image] = imagesOf([{ ...photo, license: bad, acquireLicensePage: bad }], {});
      expect(JSON.stringify(image)).not.toMatch(/alert|text\/html|mailto/);
      expect(nodeOf('NewsArticle', { url: bad })).not.toHaveProperty('url');
    },
  );

  it('S6 one whose file cannot be fetched is left out, the others stay, and development names it', () => {
    expectConsole('warn', /jsonLd, photos\[0\] \("drawn"\): src is "data:image\/png,x".*left out/);
    const images = imagesOf([{ ...photo, id: 'drawn', src: 'data:image/png,x', srcSet: '' }, photo]);
    expect(images).toHaveLength(1);
    expect(images[0].representativeOfPage).toBe(true);
  });

  it('S6 one that says nothing of whose it is, is named', () => {
    expectConsole(
      'warn',
      /jsonLd, photos\[0\] \("https:\/\/example.com\/selfie-750.jpg"\): credit, creator, copyrightNotice and license are all missing/,
    );
    const { credit: _, id: __, ...anonymous } = photo;
    expect(imagesOf([anonymous])).toHaveLength(1);
  });

  it.each([
    ['the photo’s own, where it has one file', { srcSet: '' }, [750, 500]],
    ['of the densest file', { srcSet: 'https://example.com/b.jpg 2x' }, [1500, 1000]],
    ['of another format', { sources: [{ srcSet: 'https://example.com/b.avif 3000w' }] }, [3000, 2000]],
    ['none, where the photo has none', { width: 0 }, [undefined, undefined]],
  ])('S8 its pixels are %s', (_, given, pixels) => {
    const [image] = imagesOf([{ ...photo, ...given }]);
    expect([image.width, image.height]).toEqual(pixels);
  });

  it('S6 stands for itself in a story without an address', () => {
    const { '@graph': nodes } = jsonLd({ headline: 'Selfies', photos: [photo] });
    expect(nodes[1]).toMatchObject({ '@id': '#inpics-gallery', image: [{ '@id': '#selfie' }] });
    expect(nodes[0]).toMatchObject({ '@id': '#article' });
    expect(JSON.parse(jsonLdText(nodes[0] as object))).not.toHaveProperty('url');
  });

  it('S6 a digital source that is told by its whole address keeps it', () => {
    const digitalSourceType = 'http://cv.iptc.org/newscodes/digitalsourcetype/composite';
    expect(imagesOf([{ ...photo, digitalSourceType }])[0].digitalSourceType).toBe(digitalSourceType);
  });

  it.each([
    ['picture.JPG', 'image/jpeg'],
    ['picture.jpeg?w=9.png', 'image/jpeg'],
    ['picture.svg', 'image/svg+xml'],
    ['picture.avif', 'image/avif'],
    ['picture', undefined],
    ['picture.jpg/', undefined],
    ['picture.__proto__', undefined],
    ['picture.constructor', undefined],
  ])('S6 X11 of %s it tells the format %s', (file, format) => {
    const [image] = imagesOf([{ ...photo, src: `https://example.com/${file}`, srcSet: '' }]);
    expect(image.encodingFormat).toBe(format);
  });

  it('S2 S9 names each maker once, as the small print does', () => {
    const [image] = imagesOf([{ ...photo, creator: ['Jane Doe', 'Jane Doe'] }]);
    expect(image.creator).toEqual({ '@type': 'Person', name: 'Jane Doe' });
  });

  it('W25 has the pixels that a database counts in its large whole numbers', () => {
    const [width, height] = [BigInt(750), BigInt(500)] as unknown as [number, number];
    expect(imagesOf([{ ...photo, width, height }])[0]).toMatchObject({ width: 1500, height: 1000 });
  });

  it('X1 elements and lists where texts should be are not told, and nothing throws', () => {
    vi.stubEnv('NODE_ENV', 'production');
    onTestFinished(() => void vi.unstubAllEnvs());
    const [image] = imagesOf([{ ...photo, headline: createElement('em', null, 'now') as unknown as string }]);
    expect(image).not.toHaveProperty('name');
    const entry = fc.dictionary(
      fc.constantFrom(...Object.keys(photo), 'sources', 'creator', 'license'),
      fc.jsonValue(),
    );
    const anything = fc.record({ headline: fc.jsonValue(), author: fc.jsonValue(), photos: fc.array(entry) });
    fc.assert(
      fc.property(anything, (given) => {
        JSON.parse(jsonLdText(jsonLd({ ...story, ...(given as unknown as Story) })));
      }),
    );
  });

  it('S6 a story none of whose photos can be fetched has none', () => {
    vi.stubEnv('NODE_ENV', 'production');
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(imagesOf([{ ...photo, src: 'blob:x', srcSet: '' }])).toBeUndefined();
  });

  it('X12 half a character in an id breaks nothing', () => {
    expect(imagesOf([{ ...photo, id: '\ud800' }])).toHaveLength(1);
  });
});

describe('the text of the script', () => {
  it('S11 whatever the words are, it reads back as the same, and the page has one script', () => {
    const nasty = fc.constantFrom('</script>', '<!--', '<script', '-->', ']]>', '\u2028', '\u2029', '&lt;', '\ud800');
    const words = fc.array(fc.oneof(nasty, fc.string({ unit: 'binary' }))).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.dictionary(words, words), (data) => {
        const text = jsonLdText(data);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(data)));
        const page = new DOMParser().parseFromString(
          `<script type="application/ld+json">${text}</script><p>after</p>`,
          'text/html',
        );
        expect([page.scripts.length, page.querySelector('p')?.textContent]).toEqual([1, 'after']);
        expect(page.scripts[0]?.textContent).toBe(text);
      }),
    );
  });
});
