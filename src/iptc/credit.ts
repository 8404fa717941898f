import { isNamedIn } from '../data/names.js';

/**
 * The credit as a news desk prints it, "AP/Petros Giannakouris": the file's credit line, followed by the photo's creators,
 * unless the line names one itself ("Petros Giannakouris/AP").
 */
export function creditOf(line: string | undefined, creators: readonly string[]): string | undefined {
  if (!line) return creators.join(', ') || undefined;
  const named = creators.some((name) => isNamedIn(line, name));
  return named || !creators.length ? line : `${line}/${creators.join(', ')}`;
}
