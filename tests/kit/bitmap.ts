/** Red, green and blue of a pixel in a BMP with 24 bits per pixel, counted from its upper left corner. */
export function colourAt(bytes: Uint8Array, x: number, y: number): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const [start, width, height] = [10, 18, 22].map((at) => view.getUint32(at, true)) as [number, number, number];
  const row = Math.ceil((width * 3) / 4) * 4;
  const at = start + (height - 1 - y) * row + x * 3;
  return [...bytes.slice(at, at + 3)].reverse();
}

/** The bytes of a base64 data URL. */
export function bytesOf(url = ''): Uint8Array {
  return Uint8Array.from(atob(url.split(',')[1] ?? ''), (character) => character.charCodeAt(0));
}
