/**
 * A date for the reader, such as "5 August 2024". A date without a time is a calendar date: no time zone moves it (N5).
 * Undefined where the text is no date.
 */
export function formatDate(iso: string, locale: string, timeZone: string): string | undefined {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return undefined;
  const zone = iso.includes('T') ? timeZone : 'UTC';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: zone }).format(date);
}
