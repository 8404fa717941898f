import type { Photo } from 'inpics';

/** One a photo; the server of the pages draws them. */
export const COLOURS = ['#b3211d', '#0a58ca', '#1b7f3b', '#7a4bb0', '#a65b00', '#00707a', '#8a1c5b', '#444c55'];

export const photos: Photo[] = COLOURS.map((colour, index) => ({
  src: `/photo-${index + 1}.svg`,
  width: 1200,
  height: 800,
  alt: `A plane of the colour ${colour}`,
  headline: `Headline ${index + 1}`,
  caption: `Caption ${index + 1}. ${'A sentence about the photo. '.repeat(1 + (index % 3))}`,
  credit: `Agency/Photographer ${index + 1}`,
  placeholder: colour,
}));

/** More than the strip holds at a time. */
export const hundred: Photo[] = Array.from({ length: 100 }, (_, index) => ({
  ...(photos[index % photos.length] as Photo),
  src: `/photo-${(index % photos.length) + 1}.svg?${index + 1}`,
  headline: `Headline ${index + 1}`,
  credit: `Agency/Photographer ${index + 1}`,
}));
