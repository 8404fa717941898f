/**
 * The credit as a news desk prints it, "AP/Petros Giannakouris": the file's credit line, and behind it who made the photo,
 * where the line does not name them itself ("Petros Giannakouris/AP").
 */
export function creditOf(line: string | undefined, creators: readonly string[]): string | undefined {
  if (!line) return creators.join(', ') || undefined;
  const named = creators.some((name) => wordsOf(line).includes(wordsOf(name)));
  return named || !creators.length ? line : `${line}/${creators.join(', ')}`;
}

/** Words alone, with a blank on each side, so that "Ann" is not found in "Anna". */
function wordsOf(text: string): string {
  return ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
}
