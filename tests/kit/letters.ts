import type { Photo } from '../../src/index.js';

/** Small photos, one per letter: `photosOf('abc')`. Headline "Headline a", caption "Caption of a", credit "Agency/a". */
export function photosOf(letters: string): Photo[] {
  return Array.from(letters, (letter) => ({
    id: letter,
    src: `${letter}.jpg`,
    width: 1500,
    height: 1000,
    alt: `What is seen in ${letter}`,
    headline: `Headline ${letter}`,
    caption: `Caption of ${letter}`,
    credit: `Agency/${letter}`,
  }));
}
