/** In characters: enough for a photo's URL, but not for a whole image in a data URL. */
const LONGEST = 200;

/** A value as JSON if possible, cut to a readable length: what was passed in place of a text can be anything. */
export function quoted(value: unknown): string {
  try {
    const text = JSON.stringify(value) ?? String(value);
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  } catch {
    // Not its own toString, which can be anything too.
    return Object.prototype.toString.call(value);
  }
}
