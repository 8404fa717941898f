import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOfLink, type LinkOptions } from '../../../src/data/indexOfLink.js';
import { linkTo, withoutPhoto } from '../../../src/data/linkTo.js';
import type { Photo } from '../../../src/data/photo.js';
import { photosOf } from '../../kit/letters.js';

const withIds = (...ids: (string | undefined)[]): Photo[] =>
  ids.map((id) => ({ ...(id !== undefined && { id }), src: 'a.jpg', width: 3, height: 2, alt: '' }));

const photos = withIds('opening', 'a b', 'Müller', 'x/y', '100%', undefined, '__proto__', 'constructor', 'a+b');
const query: LinkOptions = { mode: 'query' };
const path: LinkOptions = { getHref: ({ id }, index) => `/story/${encodeURIComponent(id ?? index)}` };

describe('which photo an address names', () => {
  it.each<[href: string, index: number, options?: LinkOptions]>([
    ['https://site.test/story#opening', 0],
    ['/story?x=1#opening', 0],
    ['#opening', 0],
    ['#a%20b', 1],
    ['#a b', 1],
    ['#M%C3%BCller', 2],
    ['#Müller', 2],
    ['#x%2Fy', 3],
    ['#x/y', 3],
    ['#100%25', 4],
    ['#100%', 4],
    ['#photo-6', 5],
    ['#__proto__', 6],
    ['#constructor', 7],
    ['#a+b', 8],
    ['#photo-1', -1],
    ['#toString', -1],
    ['#comments', -1],
    ['#%E0%A4%A', -1],
    ['#Opening', -1],
    ['#', -1],
    ['', -1],
    ['/story', -1],
    ['#olympics-opening', 0, { id: 'olympics' }],
    ['#olympics-photo-6', 5, { id: 'olympics' }],
    ['#opening', -1, { id: 'olympics' }],
    ['/story?photo=opening', 0, query],
    ['/story?page=2&photo=a+b&x#comments', 1, query],
    ['?photo=a%2Bb', 8, query],
    ['?photo=M%C3%BCller', 2, query],
    ['?photo=photo-6', 5, query],
    ['?photo=opening', 0, { ...query, id: 'olympics' }],
    ['?%70hoto=opening', 0, query],
    ['?photo=opening&photo=x/y', 0, query],
    ['?photo=__proto__', 6, query],
    ['?photo=100%', 4, query],
    ['?photo=nobody', -1, query],
    ['?photo', -1, query],
    ['?photo=', -1, query],
    ['?%E0%A4%A=opening', -1, query],
    ['?other=opening', -1, query],
    ['?other=opening', 0, { ...query, param: 'other' }],
    ['#opening', -1, query],
    ['#?photo=opening', -1, query],
    ['https://site.test/story/opening', 0, path],
    ['/story/opening', 0, path],
    ['/story/opening/', 0, path],
    ['/story/opening?utm_source=x#comments', 0, path],
    ['/story/a%20b', 1, path],
    ['/story/M%c3%bcller', 2, path],
    ['/story/5', 5, path],
    ['/story/100%25', 4, path],
    ['/story/', -1, path],
    ['/story/opening/more', -1, path],
    ['http://[', -1, path],
    ['/%E0%A4%A', -1, path],
    ['/%E0%A4%A', 0, { getHref: () => '/%E0%A4%A' }],
    ['/a?p=2', 1, { getHref: (_, index) => `/a?p=${index + 1}` }],
    ['/a?p=20', -1, { getHref: (_, index) => `/a?p=${index + 1}` }],
    ['/any', -1, { getHref: () => '' }],
    ['/any', -1, { getHref: () => 'http://[' }],
    ['/any', -1, { getHref: () => undefined as unknown as string }],
  ])('R14 X12 %s is photo %i (%o)', (href, index, options) => {
    expect(indexOfLink(photos, href, options)).toBe(index);
  });

  it('R14 of two photos with one id it is the first', () => {
    expect(indexOfLink(withIds('a', 'b', 'b'), '#b')).toBe(1);
  });

  it('R14 counts only entries that the gallery shows, as its index does', () => {
    expect(indexOfLink([null, ...photosOf('ab')] as Photo[], '#b')).toBe(1);
    expect(indexOfLink([{ ...photosOf('a')[0], id: 7 }] as unknown as Photo[], '#7')).toBe(0);
  });

  it.each([[undefined], [null], [7], [{}], [Symbol('x')]])('X12 is none for %s in the place of an address', (href) => {
    expect(indexOfLink(photos, href as unknown as string)).toBe(-1);
    expect(indexOfLink(href as unknown as Photo[], '#opening')).toBe(-1);
  });

  it('X12 reads no address longer than servers take', () => {
    const long = 'x'.repeat(100_000);
    expect(indexOfLink(withIds(long), `#${long}`)).toBe(-1);
    expect(indexOfLink(withIds(long.slice(0, 8000)), `#${long.slice(0, 8000)}`)).toBe(0);
  });
});

describe('a photo in an address', () => {
  it.each<[href: string, index: number, next: string, options?: LinkOptions]>([
    ['https://site.test/story?x=1', 0, 'https://site.test/story?x=1#opening'],
    ['/story#opening', 1, '/story#a%20b'],
    ['/story', 4, '/story#100%25'],
    ['/story', 5, '/story#olympics-photo-6', { id: 'olympics' }],
    ['/story?a&b=c%20d#comments', 0, '/story?a&b=c%20d&photo=opening#comments', query],
    ['/story?photo=x&b=+&&photo=y', 3, '/story?photo=x%2Fy&b=+&', query],
    ['/story', 1, '/story?the%20photo=a%20b', { ...query, param: 'the photo' }],
    ['/story?the+photo=x', 1, '/story?the%20photo=a%20b', { ...query, param: 'the photo' }],
    ['https://site.test/story/1?utm=x#c', 0, 'https://site.test/story/opening?utm=x#c', path],
    ['https://site.test/s?a=b#c', 0, 'https://site.test/t?d=e#f', { getHref: () => '/t?d=e#f' }],
    ['https://site.test/s', 0, 'https://site.test/s', { getHref: () => '' }],
  ])('R12 %s with photo %i is %s', (href, index, next, options = {}) => {
    expect(linkTo(href, photos[index] as Photo, index, options)).toBe(next);
  });

  it.each<[href: string, next: string, options?: LinkOptions]>([
    ['/story?x=1#opening', '/story?x=1'],
    ['/story?x=1&photo=opening#c', '/story?x=1#c', query],
    ['/story?photo=opening', '/story', query],
    ['/story/opening', '/story/opening', path],
  ])('R11 %s without a photo is %s', (href, next, options = {}) => {
    expect(withoutPhoto(href, options)).toBe(next);
  });

  it('R13 half a character gives no address, and does not throw', () => {
    expect(linkTo('/story', withIds('\ud800')[0] as Photo, 0, {})).toBe('/story');
  });
});

describe('whatever ids and addresses there are', () => {
  const id = fc.oneof(
    fc.string({ minLength: 1, unit: 'grapheme' }),
    fc.constantFrom('%', '__proto__', 'a%20b', '#', '?', '&', '='),
  );
  const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 6 });
  const pieces = fc.tuple(fc.webQueryParameters(), fc.webFragments());
  const modes = fc.constantFrom<LinkOptions>({}, { id: 'gallery' }, query, { ...query, param: 'a&b' }, path);

  it('R11 R12 an address that we write names the photo, and keeps what others have in it', () => {
    fc.assert(
      fc.property(ids, pieces, modes, fc.nat(5), (names, [search, hash], options, place) => {
        const list = withIds(...names);
        const index = place % list.length;
        const before = `https://site.test/story${search && `?${search}`}${hash && `#${hash}`}`;
        const after = linkTo(before, list[index] as Photo, index, options);
        // A path of dots is another path.
        fc.pre(!options.getHref || !/^\.+$/.test(names[index] as string));
        expect(indexOfLink(list, after, options)).toBe(index);
        if (options.mode === 'query')
          expect(after).toContain(
            search
              .split('&')
              .filter((pair) => !/^photo=/.test(pair))
              .join('&'),
          );
        else if (!options.getHref) expect(after.split('#')[0]).toBe(before.split('#')[0]);
      }),
    );
  });

  it('X12 no address throws, and what it names is a photo or none', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webUrl({ withFragments: true, withQueryParameters: true })),
        modes,
        (href, options) => {
          const index = indexOfLink(photos, href, options);
          expect(index).toBeGreaterThanOrEqual(-1);
          expect(index).toBeLessThan(photos.length);
        },
      ),
    );
  });
});
