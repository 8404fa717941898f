import type { Text } from './xmp.js';

/**
 * The text in the story's language (S13): for "en-GB" the one in en-GB, else in en, else the file's own choice
 * ("x-default"), else the first. A story in "en" also accepts "en-US", before the file's choice.
 */
export function inLanguage(texts: readonly Text[], locale: string): string | undefined {
  const wanted = locale.toLowerCase();
  const subtags = wanted.split('-');
  const nearest = subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
  const find = (fits: (lang: string) => boolean) => texts.find(({ lang }) => lang && fits(lang.toLowerCase()));
  const chosen =
    nearest.map((tag) => find((lang) => lang === tag)).find(Boolean) ??
    find((lang) => lang.startsWith(`${wanted}-`)) ??
    find((lang) => lang === 'x-default') ??
    texts[0];
  return chosen?.text;
}
