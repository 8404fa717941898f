import { encode } from 'blurhash';
import { rgbaToThumbHash } from 'thumbhash';
import { expect, it } from 'vitest';
import { placeholderFromBlurHash } from '../../src/blurhash.js';
import { placeholderFromThumbHash } from '../../src/thumbhash.js';

/** 60 × 40 pixels, red at the left and blue at the right. */
const pixels = Array.from({ length: 60 * 40 }, (_, pixel) => (pixel % 60 < 30 ? [200, 0, 0, 255] : [0, 0, 200, 255]));

/** What the browser draws of an address, stretched to 100 × 100 pixels. */
async function drawn(url = ''): Promise<(x: number, y: number) => Uint8ClampedArray> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const context = new OffscreenCanvas(100, 100).getContext('2d');
  if (!context) throw new Error('There is no canvas here.');
  context.drawImage(image, 0, 0, 100, 100);
  return (x, y) => context.getImageData(x, y, 1, 1).data;
}

it.each([
  ['a ThumbHash', placeholderFromThumbHash(rgbaToThumbHash(60, 40, pixels.flat()))],
  ['a BlurHash', placeholderFromBlurHash(encode(Uint8ClampedArray.from(pixels.flat()), 60, 40, 4, 3))],
])('I10 the browser shows the placeholder of %s', async (_, url) => {
  const at = await drawn(url);
  const [left, right] = [at(10, 50), at(90, 50)] as [Uint8ClampedArray, Uint8ClampedArray];
  expect(left[0]).toBeGreaterThan(150);
  expect(left[2]).toBeLessThan(90);
  expect(right[2]).toBeGreaterThan(150);
  expect(right[0]).toBeLessThan(90);
});
