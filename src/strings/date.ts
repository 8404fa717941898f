/** A day, a month or a year, followed by a time if that states its zone. */
const ISO = /^\d{4}(?!\d)(-\d\d(-\d\d)?)?(T.*(Z|[+-]\d\d:?\d\d))?/i;

/** How to format a date. */
export interface DateWords {
  readonly locale: string;
  readonly timeZone: string;
  /** Numbering system, pinned like the counter's (N2), unless the locale names its own. */
  readonly numberingSystem: string;
}

/** A year alone has no month: a photo dated so was not taken on 1 January. */
const SHAPES: { readonly [length: number]: Intl.DateTimeFormatOptions } = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
};

/**
 * Formats a date, such as "5 August 2024", as precisely as it is written. A date without a time, or with a time but no zone, is
 * a calendar date: neither the machine's time zone nor the reader's shifts it (N5). Undefined for an invalid date.
 */
export function formatDate(iso: string, { locale, timeZone, numberingSystem }: DateWords): string | undefined {
  const [text = ''] = ISO.exec(iso) ?? [];
  const date = new Date(text);
  // Chromium and Node turn 31 February into 2 March; to Firefox it is invalid.
  const day = text.slice(0, 10);
  if (Number.isNaN(date.getTime()) || !new Date(day).toJSON().startsWith(day)) return undefined;
  const shape = SHAPES[text.length] ?? { dateStyle: 'long' };
  const zone = text === day ? 'UTC' : timeZone;
  try {
    const tag = new Intl.Locale(locale);
    // English as the fallback where the engine lacks the language: it would use the machine's, or the browser's.
    return new Intl.DateTimeFormat([tag, 'en'], {
      ...shape,
      timeZone: zone,
      numberingSystem: tag.numberingSystem ?? numberingSystem,
    }).format(date);
  } catch {
    if (process.env.NODE_ENV !== 'production') {
      console.error(
        `inpics: locale ${JSON.stringify(locale)} or timeZone ${JSON.stringify(zone)} is invalid; expected values such as "en-GB" and "Europe/Paris". English and UTC are used.`,
      );
    }
    return new Intl.DateTimeFormat('en', { ...shape, timeZone: 'UTC' }).format(date);
  }
}
