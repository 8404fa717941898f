import type { Photo } from '../../../../src/index.js';

const COLOURS = ['#b3211d', '#0a58ca', '#1b7f3b', '#7a4bb0', '#a65b00', '#00707a', '#8a1c5b', '#444c55'];

const drawing = (colour: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><rect width="1200" height="800" fill="${colour}"/></svg>`)}`;

/**
 * Plain photos, each of one colour, so that a screenshot tells which is shown. Captions differ in length.
 *
 * @param fetched from the network: what stands in the page itself is there at once, whatever is said of it
 */
export function photosOf(count: number, fetched: boolean): Photo[] {
  return Array.from({ length: count }, (_, index) => {
    const colour = COLOURS[index % COLOURS.length] ?? '';
    return {
      id: `photo-${index + 1}`,
      src: fetched ? `photo.svg?${index}` : drawing(colour),
      width: 1200,
      height: 800,
      alt: `A plane of colour ${colour}`,
      headline: `Headline ${index + 1}`,
      caption: 'A sentence about the photo. '.repeat(1 + (index % 4) * 2).trim(),
      credit: 'Agency/Name of the Photographer',
    };
  });
}
