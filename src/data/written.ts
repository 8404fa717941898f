/** In characters: room for the address of a photo, and not for a whole picture in it. */
const LONGEST = 200;

/** A value as JSON, where it can be, as much of it as one reads: what came in instead of a text may be anything. */
export function written(value: unknown): string {
  try {
    const text = JSON.stringify(value) ?? String(value);
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  } catch {
    // Not by its own toString, which may be anything as well.
    return Object.prototype.toString.call(value);
  }
}
