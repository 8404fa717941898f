/** A day, a month or a year; behind it a moment of that day, if it says of which zone. */
const ISO = /^\d{4}(?!\d)(-\d\d(-\d\d)?)?(T.*(Z|[+-]\d\d:?\d\d))?/i;

/** How a date is to be told. */
export interface DateWords {
  readonly locale: string;
  readonly timeZone: string;
  /** Digits, pinned as the counter's are (N2), unless the locale names its own. */
  readonly numberingSystem: string;
}

/**
 * A date for the reader, such as "5 August 2024". A date without a time, or with a time of no zone, is a calendar
 * date: neither the machine's time zone nor the reader's moves it (N5). Undefined where the text is no date.
 */
export function formatDate(iso: string, { locale, timeZone, numberingSystem }: DateWords): string | undefined {
  const [text = ''] = ISO.exec(iso) ?? [];
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) return undefined;
  const zone = text.length > '2024-08-05'.length ? timeZone : 'UTC';
  try {
    const tag = new Intl.Locale(locale);
    return new Intl.DateTimeFormat(tag, {
      dateStyle: 'long',
      timeZone: zone,
      numberingSystem: tag.numberingSystem ?? numberingSystem,
    }).format(date);
  } catch {
    if (process.env.NODE_ENV !== 'production') {
      console.error(
        `inpics: locale ${JSON.stringify(locale)} or timeZone ${JSON.stringify(zone)} is none, such as "en-GB" and "Europe/Paris". English and UTC are taken.`,
      );
    }
    return new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  }
}
