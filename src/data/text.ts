/** A non-empty string, or undefined: data from elsewhere may hold a list or an element in place of a text. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value : undefined;
}
