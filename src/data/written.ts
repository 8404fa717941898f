/** A value as JSON, where it can be: what came in instead of a text may be anything. */
export function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
