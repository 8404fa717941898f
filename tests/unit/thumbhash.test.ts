// @vitest-environment node
import sharp from 'sharp';
import { rgbaToThumbHash } from 'thumbhash';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { placeholderFromThumbHash } from '../../src/thumbhash.js';
import { bytesOf } from '../kit/bitmap.js';
import { expectConsole } from '../kit/console.js';

/** 60 × 40 pixels, red at the left and blue at the right. */
const bytes = rgbaToThumbHash(
  60,
  40,
  Array.from({ length: 60 * 40 }, (_, pixel) => (pixel % 60 < 30 ? [200, 0, 0, 255] : [0, 0, 200, 255])).flat(),
);
const base64 = Buffer.from(bytes).toString('base64');

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('placeholderFromThumbHash', () => {
  it('I10 is a small PNG with the photo’s colours and shape, as a data URL', async () => {
    const url = placeholderFromThumbHash(bytes) ?? '';
    expect(url).toMatch(/^data:image\/png;base64,[A-Za-z0-9+/]+=*$/);
    expect(url.length).toBeLessThan(5000);
    const { data, info } = await sharp(bytesOf(url)).raw().toBuffer({ resolveWithObject: true });
    expect(Math.max(info.width, info.height)).toBe(32);
    expect(info.width / info.height).toBeCloseTo(1.4, 1);
    const at = (x: number) => [...data.subarray((10 * info.width + x) * 4)] as [number, number, number];
    const [leftRed, , leftBlue] = at(4);
    const [rightRed, , rightBlue] = at(info.width - 5);
    expect(leftRed).toBeGreaterThan(leftBlue + 100);
    expect(rightBlue).toBeGreaterThan(rightRed + 100);
  });

  it('I10 takes base64, that of addresses too, with or without its end', () => {
    const url = placeholderFromThumbHash(bytes);
    const forAddresses = Buffer.from(bytes).toString('base64url');
    for (const hash of [base64, base64.replace(/=+$/, ''), forAddresses, Buffer.from(bytes)])
      expect(placeholderFromThumbHash(hash)).toBe(url);
    // With both of the signs that differ.
    const signs = bytes.map((byte, index) => (index > 8 ? 0xfb + (index % 5) : byte));
    expect(Buffer.from(signs).toString('base64url')).toMatch(/-.*_|_.*-/);
    expect(placeholderFromThumbHash(Buffer.from(signs).toString('base64url'))).toBe(placeholderFromThumbHash(signs));
  });

  it('I10 takes the longest hash, of a picture with transparent parts, and the shortest', () => {
    const half = Array.from({ length: 32 * 32 }, (_, pixel) => [9, 99, 9, pixel % 2 ? 255 : 0]).flat();
    const narrow = Array.from({ length: 100 * 5 }, () => [9, 99, 9, 255]).flat();
    const hashes = [rgbaToThumbHash(32, 32, half), rgbaToThumbHash(100, 5, narrow)];
    expect(hashes.map(({ length }) => length)).toEqual([25, 17]);
    for (const hash of hashes) expect(placeholderFromThumbHash(hash)).toMatch(/^data:image\/png/);
  });

  it.each([
    ['', 'nothing'],
    ['LEHV6nWB2yk8pyo0adR*.7kCMdnj', 'a BlurHash'],
    ['not a hash', 'words'],
    [base64.slice(0, 16), 'half a hash'],
    [Buffer.from(bytes).toString('hex'), 'hexadecimal'],
    [bytes.slice(0, 5), 'its first bytes'],
    [bytes.map((byte, index) => (index === 3 ? byte & ~7 : byte)), 'no waves at all'],
    [undefined, 'undefined'],
    [null, 'null'],
    [{ hash: base64 }, 'an object'],
  ])('I10 of %j (%s) says what it wants, and makes none', (hash, _) => {
    expectConsole('error', /inpics: placeholderFromThumbHash expected a ThumbHash: 17 to 25 bytes.*, but got /);
    expect(placeholderFromThumbHash(hash as string)).toBeUndefined();
  });

  it('I10 says nothing in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(placeholderFromThumbHash('not a hash')).toBeUndefined();
  });
});
