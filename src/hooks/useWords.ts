import { useMemo } from 'react';
import type { Strings } from '../strings/table.js';
import { type Words, wordsOf } from '../strings/words.js';

/** The interface's words; the same object while the texts are the same. */
export function useWords(strings: Partial<Strings> | undefined, locale: string | undefined): Words {
  // Compared as text: `strings={{ … }}` is a new object in each render, and can have holes (`next: undefined`).
  const said = JSON.stringify(strings ?? {});
  return useMemo(() => wordsOf(JSON.parse(said), locale), [said, locale]);
}
