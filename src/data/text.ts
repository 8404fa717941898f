/** A text that says something: a list from elsewhere, or an element, may stand where one should. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value : undefined;
}
