import type { Photo } from '../../src/index.js';

/** Plain photos that need no network: flat colours, 3:2, no two neighbours alike. */
export function plainPhotos(count: number): Photo[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `plain-${index + 1}`,
    src: picture(`hsl(${(index * 77) % 360} 70% 45%)`),
    width: 600,
    height: 400,
    alt: `A plane of colour ${index + 1}`,
    headline: `Headline ${index + 1}`,
    caption: 'A sentence about the photo. '.repeat(1 + (index % 3)).trim(),
    credit: 'Agency/Name of the Photographer',
  }));
}

/** An image of one colour as a data URL. */
export function picture(colour: string, width = 600, height = 400): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${colour}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
