/**
 * The names of what a story can be looked at in: screens, themes, directions and text sizes. The toolbar, the story tests
 * and the screenshots take them from here. Plain JavaScript, so that scripts read it too.
 */

/** Screens by name, in CSS pixels. */
export const screens = /** @type {const} */ ({
  phone: { name: 'Phone', width: 360, height: 740 },
  landscape: { name: 'Phone, landscape', width: 844, height: 390 },
  tablet: { name: 'Tablet', width: 768, height: 1024 },
  desktop: { name: 'Desktop', width: 1440, height: 900 },
});

/** Themes by name, as the page's `color-scheme`. */
export const themes = /** @type {const} */ ({
  auto: { name: 'As the system has it', colorScheme: 'light dark' },
  light: { name: 'Light', colorScheme: 'light' },
  dark: { name: 'Dark', colorScheme: 'dark' },
});

/** Writing directions by name, with the language that the page is in then. */
export const directions = /** @type {const} */ ({
  ltr: { name: 'Left to right, English', lang: 'en' },
  rtl: { name: 'Right to left, Arabic', lang: 'ar' },
});

/** Sizes of the page's text, in per cent of what the reader's browser has. */
export const textSizes = /** @type {const} */ (['100', '150', '200']);
