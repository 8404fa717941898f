/** Eight images whose stripes never repeat, so that every position of the strip looks different. */
const pictures = Array.from({ length: 8 }, (_, seed) => `data:image/svg+xml,${encodeURIComponent(stripes(seed))}`);

/** A story of `count` photos. A long one repeats the images: what counts is the number of photos. */
export function photosOf(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: `photo-${index}`,
    src: pictures[index % pictures.length] as string,
    width: 1500,
    height: 1000,
    alt: `Stripes, number ${index + 1}`,
    headline: `Stripes, number ${index + 1}`,
    caption: 'Black and white stripes of many widths stand side by side, so that each place of the strip can be told.',
    credit: 'inpics',
  }));
}

export const photos = photosOf(8);

function stripes(seed: number): string {
  let x = 0;
  let bars = '';
  for (let bar = 0; x < 1500; bar += 1) {
    const width = 12 + ((bar * 37 + seed * 53) % 61);
    if (bar % 2) bars += `<rect x="${x}" width="${width}" height="1000"/>`;
    x += width;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1500" height="1000"><rect width="1500" height="1000" fill="#fff"/>${bars}</svg>`;
}
