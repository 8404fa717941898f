import type { Strings } from './table.js';

/** Arabic, with Arabic-Indic digits. A `locale` such as `"ar-MA-u-nu-latn"` asks for others. */
export const ar: Strings = {
  locale: 'ar',
  numberingSystem: 'arab',
  carousel: 'عرض شرائح',
  slide: 'شريحة',
  photos: 'الصور',
  gallery: {
    zero: 'لا صور',
    one: 'صورة واحدة',
    two: 'صورتان',
    few: '{count} صور',
    many: '{count} صورة',
    other: '{count} صورة',
  },
  counter: '{number}/{count}',
  photo: 'الصورة {number} من {count}',
  place: '{number} من {count}',
  withHeadline: '{name}: {headline}',
  previous: 'الصورة السابقة',
  next: 'الصورة التالية',
  more: 'المزيد',
  less: 'أقل',
  credit: 'تصوير: {credit}',
  reveal: 'إظهار الصورة',
  choose: 'اختيار صورة',
  allPhotos: 'جميع الصور والتعليقات',
  onePhoto: 'صورة واحدة في كل مرة',
};
