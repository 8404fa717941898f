// @vitest-environment node
import { encode } from 'blurhash';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { placeholderFromBlurHash } from '../../src/blurhash.js';
import { bytesOf, colourAt } from '../kit/bitmap.js';
import { expectConsole } from '../kit/console.js';

/** 30 × 20 pixels, red at the left, blue at the right, a little lighter below. */
const pixels = Array.from({ length: 30 * 20 }, (_, pixel) => {
  const light = pixel < 300 ? 0 : 60;
  return pixel % 30 < 15 ? [180 + light, light, light, 255] : [light, light, 180 + light, 255];
});
const hash = encode(Uint8ClampedArray.from(pixels.flat()), 30, 20, 4, 3);

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('placeholderFromBlurHash', () => {
  it('I10 is a tiny picture with the photo’s colours in their places, as a data URL', () => {
    const url = placeholderFromBlurHash(hash) ?? '';
    expect(url).toMatch(/^data:image\/bmp;base64,[A-Za-z0-9+/]+=*$/);
    expect(url.length).toBeLessThan(1700);
    const at = (x: number, y: number) => colourAt(bytesOf(url), x, y) as [number, number, number];
    const [[leftRed, , leftBlue], [rightRed, , rightBlue]] = [at(3, 3), at(20, 3)];
    expect(leftRed).toBeGreaterThan(leftBlue + 100);
    expect(rightBlue).toBeGreaterThan(rightRed + 100);
    expect(at(3, 14)[1]).toBeGreaterThan(at(3, 1)[1] + 20);
  });

  it.each([
    [{}, 24, 16],
    [{ width: 8 }, 8, 16],
    [{ width: 5, height: 64 }, 5, 64],
    [{ width: undefined, height: 3 }, 24, 3],
  ])('I10 with %j is %d × %d pixels', (options, width, height) => {
    const view = new DataView(bytesOf(placeholderFromBlurHash(hash, options)).buffer);
    expect([view.getUint32(18, true), view.getUint32(22, true)]).toEqual([width, height]);
  });

  it.each([
    ['', 'nothing'],
    ['1QcSHQRnh493V4dIh4eXh1h4kJUI', 'a ThumbHash'],
    [hash.slice(0, -1), 'a hash cut short'],
    [hash.replace(/.$/, 'é'), 'a hash with a strange sign'],
    [undefined, 'undefined'],
    [null, 'null'],
    [new Uint8Array(20), 'bytes'],
  ])('I10 of %j (%s) says what it wants, and makes none', (wrong, _) => {
    expectConsole('error', /inpics: placeholderFromBlurHash expected a BlurHash, such as ".*", but got /);
    expect(placeholderFromBlurHash(wrong as string)).toBeUndefined();
  });

  it.each([{ width: 0 }, { height: 1.5 }, { width: 65 }, { height: Number.NaN }, { width: '24' as unknown as number }])(
    'I10 with %j says what it wants, and makes none',
    (options) => {
      expectConsole('error', 'inpics: placeholderFromBlurHash expected a width and a height from 1 to 64');
      expect(placeholderFromBlurHash(hash, options)).toBeUndefined();
    },
  );

  it('I10 says nothing in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(placeholderFromBlurHash('not a hash')).toBeUndefined();
    expect(placeholderFromBlurHash(hash, { width: 0 })).toBeUndefined();
  });
});
