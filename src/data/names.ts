import { textOf } from './text.js';

/** The names of a photo's creators or a story's authors, each once, from one name or a list. */
export function namesOf(people: unknown): string[] {
  return [...new Set([people].flat().filter(textOf))] as string[];
}

/** Whether a credit names somebody, whatever the case: "Petros Giannakouris/AP" does, and "Anna Press" does not name Ann. */
export function isNamedIn(credit: string, name: string): boolean {
  return wordsOf(credit).includes(wordsOf(name));
}

/** Only the words, with spaces around them. Each Chinese character counts as one, since its words have no spaces between them. */
function wordsOf(text: string): string {
  return ` ${
    text
      .toLowerCase()
      .replace(/\p{Ideographic}/gu, ' $& ')
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
}
