import type { Photo, Story } from '../src/index.js';
import { ar } from '../src/strings/ar.js';
import { olympics } from './fixtures/olympics.js';
import { olympicsArabic } from './fixtures/olympicsArabic.js';

/** A photo's text fields. */
const TEXTS = ['headline', 'caption', 'alt', 'credit'] as const;

/** The photo with its Arabic texts if it has them; otherwise marked as English, whatever the page's language. */
export function photoInArabic(photo: Photo): Photo {
  const index = olympics.photos.findIndex(({ id }) => id === photo.id);
  const english: Photo | undefined = olympics.photos[index];
  const arabic: Photo | undefined = olympicsArabic.photos[index];
  const given = TEXTS.filter((field) => photo[field] !== undefined);
  if (!english || !arabic || given.some((field) => photo[field] !== english[field])) {
    return { ...photo, lang: 'en', dir: 'ltr' };
  }
  return { ...photo, ...Object.fromEntries(given.map((field) => [field, arabic[field]])) };
}

function storyInArabic(story: Story): Story {
  if (story.headline === olympics.headline) return olympicsArabic;
  return { ...story, dir: 'ltr' };
}

/** The props of a gallery or a story in Arabic, with the Arabic strings and digits. */
export function inArabic<Options extends object>(options: Options): Options {
  const { photos, story, gallery } = options as { photos?: readonly Photo[]; story?: Story; gallery?: object };
  return {
    ...options,
    ...(photos && { photos: photos.map(photoInArabic), strings: ar }),
    ...(story && { story: storyInArabic(story), gallery: { strings: ar, ...gallery } }),
  };
}
