import { textOf } from './text.js';

/** The names of who made a photo or wrote a story, each once; of one name or several. */
export function namesOf(people: unknown): string[] {
  return [...new Set([people].flat().filter(textOf))] as string[];
}

/** Whether a credit names somebody: "Petros Giannakouris/AP" does, in whatever letters, and "Anna Press" does not name Ann. */
export function isNamedIn(credit: string, name: string): boolean {
  return wordsOf(credit).includes(wordsOf(name));
}

/** Words alone, with a blank on each side; each sign of Chinese is one, since nothing stands between its words. */
function wordsOf(text: string): string {
  return ` ${
    text
      .toLowerCase()
      .replace(/\p{Ideographic}/gu, ' $& ')
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
}
