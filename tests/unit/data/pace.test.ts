// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { timeFor, wordsIn } from '../../../src/data/pace.js';

describe('how long a photo is shown', () => {
  it.each([
    [0, {}, 5000],
    [10, {}, 6000],
    [40, {}, 15_000],
    [400, {}, 20_000],
    [10, { base: 1000, perWord: 100, min: 0 }, 2000],
    [10, { min: 8000 }, 8000],
    [10, { max: 5500 }, 5500],
  ])('A49 %d words, with %o, take %d ms', (words, pace, ms) => {
    expect(timeFor(words, pace)).toBe(ms);
  });

  it.each([Number.NaN, -1, Number.POSITIVE_INFINITY, '100', null])('A49 what is no time (%s) is the default', (bad) => {
    const pace = { base: bad, perWord: bad, min: bad, max: bad } as never;
    expect([timeFor(10, pace), timeFor(400, pace)]).toEqual([6000, 20_000]);
  });

  it('A49 more than the most is never shown, also where the least is more than that', () => {
    expect(timeFor(0, { min: 9000, max: 4000 })).toBe(9000);
  });
});

describe('how many words there are to read', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['', 0],
    ['  One, two — three!  ', 3],
    ['صورة من باريس', 3],
    ['選手たちが写真を撮る', 6],
  ])('A49 in "%s" %d, also where no spaces stand between them', (text, words) => {
    expect(wordsIn(text)).toBe(words);
  });

  it('A49 by its spaces where the browser cannot tell words apart', () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    expect([wordsIn('One, two three'), wordsIn(' ')]).toEqual([3, 0]);
  });
});
