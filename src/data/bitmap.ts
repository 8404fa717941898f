/** Bytes of a BMP's file and image headers, before the pixels. */
const HEADER = 54;

/**
 * Encodes RGBA pixels as a BMP, without their alpha. It is the simplest format that every browser shows: it needs no canvas,
 * so a server can write it, and no checksums or compression, as a PNG would.
 */
export function bitmapOf(pixels: ArrayLike<number>, width: number, height: number): Uint8Array {
  // Rows run from bottom to top, blue comes before red, and each row is padded to a multiple of four bytes.
  const row = Math.ceil((width * 3) / 4) * 4;
  const bytes = new Uint8Array(HEADER + row * height);
  const view = new DataView(bytes.buffer);
  const number = (at: number, value: number) => view.setUint32(at, value, true);
  bytes.set([0x42, 0x4d]); // "BM"
  number(2, bytes.length);
  number(10, HEADER);
  number(14, 40); // size of the image header, which starts here
  number(18, width);
  number(22, height);
  view.setUint16(26, 1, true); // planes
  view.setUint16(28, 24, true); // bits per pixel
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * 4;
      const to = HEADER + (height - 1 - y) * row + x * 3;
      bytes.set([pixels[from + 2] ?? 0, pixels[from + 1] ?? 0, pixels[from] ?? 0], to);
    }
  }
  return bytes;
}
