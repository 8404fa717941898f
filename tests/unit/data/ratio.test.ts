// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { type Ratio, ratioOf, stageRatio } from '../../../src/data/ratio.js';

const sized = (width: number, height: number) => ({ src: 'a.jpg', width, height, alt: '' });
const landscape = sized(1500, 1000);
const portrait = sized(1000, 1500);
const square = sized(800, 800);
const unknown = sized(Number.NaN, 1000);

describe("the stage's shape", () => {
  it.each([
    ['common', [portrait, landscape, landscape], 1.5, 'the commonest'],
    ['common', [portrait, landscape, sized(1500, 1001)], 1.5, 'alike to two decimals is the same shape'],
    ['common', [square, landscape], 1, 'of two equally common the first'],
    ['common', [unknown, unknown, portrait], 2 / 3, 'photos of unknown size have no say'],
    ['common', [unknown], 1.5, 'no size known: a press photograph’s'],
    ['common', [], 1.5, 'no photos: a press photograph’s'],
    ['first', [portrait, landscape, landscape], 2 / 3, 'the first'],
    ['first', [unknown, square], 1, 'the first of known size'],
    ['first', [], 1.5, 'no photos'],
    ['tallest', [landscape, portrait, square], 2 / 3, 'the tallest'],
    ['tallest', [unknown], 1.5, 'no size known'],
    [2, [portrait], 2, 'a number'],
    [0.5, [landscape], 0.5, 'a number'],
    [0, [portrait], 1.5, 'no shape: a press photograph’s'],
    [-1, [portrait], 1.5, 'no shape'],
    [Number.NaN, [portrait], 1.5, 'no number'],
    [Number.POSITIVE_INFINITY, [portrait], 1.5, 'no shape'],
  ] as [Ratio, (typeof landscape)[], number, string][])('W26 ratio %s of %j is %f: %s', (ratio, photos, expected) => {
    expect(stageRatio(photos, ratio)).toBe(expected);
  });

  it('W26 is the commonest where nothing is said', () => {
    expect(stageRatio([portrait, landscape, landscape])).toBe(1.5);
  });

  it('W26 is the commonest where JSON says something unknown', () => {
    expect(stageRatio([portrait, landscape, landscape], 'widest' as Ratio)).toBe(1.5);
  });
});

describe("a photo's size", () => {
  it.each([
    [1500, 1000, true],
    [1, 1, true],
    [0, 1000, false],
    [1500, 0, false],
    [-1500, 1000, false],
    [1500, -1000, false],
    [Number.NaN, 1000, false],
    [1500, Number.NaN, false],
    [Number.POSITIVE_INFINITY, 1000, false],
    [1500, Number.POSITIVE_INFINITY, false],
    [undefined, undefined, false],
    [null, null, false],
  ])('W25 is known from %s × %s: %s', (width, height, known) => {
    expect(ratioOf(sized(width as number, height as number)) !== undefined).toBe(known);
  });
});
