import type { CoreStrings } from './table.js';

/** English, the default language. */
export const en: CoreStrings = {
  locale: 'en',
  numberingSystem: 'latn',
  carousel: 'carousel',
  slide: 'slide',
  photos: 'Photos',
  gallery: { one: '{count} photo', other: '{count} photos' },
  counter: '{number}/{count}',
  photo: 'Photo {number} of {count}',
  place: '{number} of {count}',
  withHeadline: '{name}: {headline}',
  previous: 'Previous photo',
  next: 'Next photo',
  more: 'More',
  less: 'Less',
  credit: 'Photo: {credit}',
  reveal: 'Show photo',
};
