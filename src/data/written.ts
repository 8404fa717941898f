/** A value as JSON, where it can be: what came in instead of a text may be anything. */
export function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // Not by its own toString, which may be anything as well.
    return Object.prototype.toString.call(value);
  }
}
