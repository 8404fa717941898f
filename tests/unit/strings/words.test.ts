// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { ar } from '../../../src/strings/ar.js';
import { en } from '../../../src/strings/en.js';
import { partsInEnglish } from '../../../src/strings/partsInEnglish.js';
import type { Strings } from '../../../src/strings/table.js';
import { wordsOf } from '../../../src/strings/words.js';
import { consoleMessages, expectConsole } from '../../kit/console.js';

describe('the words', () => {
  it('N1 are English where nothing is said', () => {
    const { strings, name } = wordsOf();
    expect(strings).toEqual(en);
    expect(name(strings.photo, 2, 8, undefined)).toBe('Photo 2 of 8');
    expect(name(strings.place, 2, 8, 'A podium')).toBe('2 of 8: A podium');
  });

  it('N1 may be replaced one by one', () => {
    const { strings } = wordsOf({ next: 'Onward', credit: 'Picture by {credit}' });
    expect(strings).toEqual({ ...en, next: 'Onward', credit: 'Picture by {credit}' });
  });

  it('N1 are English where JSON says null', () => {
    expect(wordsOf(null as unknown as undefined).strings).toEqual(en);
  });

  it('X11 take nothing from a table with __proto__ of its own', () => {
    const hostile = JSON.parse('{"__proto__":{"next":"x"},"constructor":{"prototype":{"next":"x"}}}');
    expect(wordsOf(hostile).strings.next).toBe('Next photo');
    expect(({} as { next?: string }).next).toBeUndefined();
  });
});

describe('a text with places', () => {
  const { fill } = wordsOf();

  it.each([
    ['{number}/{count}', { number: 2, count: 8 }, '2/8'],
    ['{number} of {number}', { number: 2 }, '2 of 2'],
    ['{credit}', { credit: 'AP' }, 'AP'],
    ['no place', {}, 'no place'],
    ['{unknown} stays', { number: 2 }, '{unknown} stays'],
    ['{constructor} {toString} {__proto__}', {}, '{constructor} {toString} {__proto__}'],
    ['{headline}', { headline: '$& {number} $1' }, '$& {number} $1'],
  ])('X11 fills %j with %j: %s', (text, values, expected) => {
    expect(fill(text, values)).toBe(expected);
  });
});

describe('digits', () => {
  it.each([
    ['English', undefined, undefined, '12/1,234'],
    ['Arabic', ar, undefined, '١٢/١٬٢٣٤'],
    ['Arabic in Egypt', ar, 'ar-EG', '١٢/١٬٢٣٤'],
    ['Arabic in Morocco, who asked for Latin ones', ar, 'ar-MA-u-nu-latn', '12/1.234'],
    ['English words in Bengal, whose digits must be asked for', undefined, 'bn', '12/1,234'],
    ['English words in Bengal, who asked', undefined, 'bn-u-nu-beng', '১২/১,২৩৪'],
    [
      'a language of one’s own with its digits pinned',
      { numberingSystem: 'deva', locale: 'hi' },
      undefined,
      '१२/१,२३४',
    ],
  ])('N2 are those of %s', (_, strings, locale, counter) => {
    const words = wordsOf(strings, locale);
    expect(words.fill('{number}/{count}', { number: 12, count: 1234 })).toBe(counter);
  });

  it.each([
    ['no language tag', 'English, please', undefined],
    ['an underscore', 'en_US', undefined],
    ['empty', '', undefined],
    ['numbering system of no language', 'en', { numberingSystem: '!' }],
  ])('N2 are English, and the console says why, where the locale is broken: %s', (_, locale, strings) => {
    expectConsole('error', 'English is used');
    const words = wordsOf(strings, locale);
    expect(words.fill('{count}', { count: 1234 })).toBe('1,234');
    expect(words.plural(words.strings.gallery, 1)).toBe('1 photo');
    expect(consoleMessages('error')).toHaveLength(1);
  });

  it('N2 names the locale that is none, once a page', () => {
    expectConsole('error', 'inpics: locale "en_GB" is not a language tag such as "en" or "ar-EG". English is used.');
    wordsOf({}, 'en_GB');
    wordsOf({}, 'en_GB');
    expect(consoleMessages('error')).toHaveLength(1);
  });
});

describe('digits in production', () => {
  it('N2 are English without a word where the locale is broken', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(wordsOf({}, 'fr_FR').fill('{count}', { count: 1234 })).toBe('1,234');
    expect(consoleMessages('error')).toEqual([]);
    vi.unstubAllEnvs();
  });
});

describe('plurals', () => {
  it.each([
    [0, '0 photos'],
    [1, '1 photo'],
    [2, '2 photos'],
    [1000, '1,000 photos'],
  ])('N4 has the English form for %i', (count, expected) => {
    const { plural, strings } = wordsOf();
    expect(plural(strings.gallery, count)).toBe(expected);
  });

  it.each([
    [0, 'لا صور', 'zero'],
    [1, 'صورة واحدة', 'one'],
    [2, 'صورتان', 'two'],
    [3, '٣ صور', 'few'],
    [10, '١٠ صور', 'few'],
    [11, '١١ صورة', 'many'],
    [99, '٩٩ صورة', 'many'],
    [100, '١٠٠ صورة', 'other'],
    [103, '١٠٣ صور', 'few'],
  ])('N4 has the Arabic form for %i: %s (%s)', (count, expected) => {
    const { plural, strings } = wordsOf(ar);
    expect(plural(strings.gallery, count)).toBe(expected);
  });

  it('N4 takes the other form where a language has one that the words lack', () => {
    const { plural } = wordsOf({}, 'ar-u-nu-latn');
    expect(plural({ other: '{count} pictures' }, 2)).toBe('2 pictures');
  });
});

describe('every language', () => {
  it.each([
    ['en', { ...en, ...partsInEnglish }],
    ['ar', ar],
  ])('N1 %s has each text with its places, and none is empty', (_, strings) => {
    const placesOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const [key, text] of Object.entries({ ...en, ...partsInEnglish })) {
      const own = strings[key as keyof Strings];
      if (typeof text === 'string' && typeof own === 'string') {
        expect(own, key).not.toBe('');
        expect(placesOf(own), key).toEqual(placesOf(text));
      }
    }
    expect(Object.keys(strings).sort()).toEqual(Object.keys({ ...en, ...partsInEnglish }).sort());
  });

  it.each([
    ['en', { ...en, ...partsInEnglish }],
    ['ar', ar],
  ])('A2 %s names the gallery and its places without the words for carousel and slide', (_, strings) => {
    const { plural } = wordsOf(strings);
    const names = [1, 2, 3, 11, 100]
      .map((count) => plural(strings.gallery, count))
      .concat(strings.place, strings.photos);
    for (const name of names) {
      expect(name).not.toContain(strings.carousel);
      expect(name).not.toContain(strings.slide);
    }
  });

  it('N4 Arabic has all six forms', () => {
    const forms = new Intl.PluralRules('ar').resolvedOptions().pluralCategories;
    expect(Object.keys(ar.gallery).sort()).toEqual([...forms].sort());
  });
});
