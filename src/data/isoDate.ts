/** A day, a month or a year, followed by a time if that states its zone. */
const ISO = /^\d{4}(?!\d)(-\d\d(-\d\d)?)?(T.*(Z|[+-]\d\d:?\d\d))?/i;

/**
 * The date that a text starts with, as precisely as everybody reads it the same: a time without a zone is left out (N5).
 * Undefined for an invalid date.
 */
export function isoDateIn(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  const [date = ''] = ISO.exec(text) ?? [];
  // Chromium and Node turn 31 February into 2 March; to Firefox it is invalid.
  const day = date.slice(0, 10);
  return Number.isNaN(new Date(date).getTime()) || !new Date(day).toJSON().startsWith(day) ? undefined : date;
}
