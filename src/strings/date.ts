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
 * Formats a date, such as "5 August 2024", as precisely as it is written. One without a time is a calendar date: neither the
 * machine's time zone nor the reader's shifts it (N5).
 *
 * @param text what `isoDateIn` found; undefined where that is nothing
 */
export function formatDate(
  text: string | undefined,
  { locale, timeZone, numberingSystem }: DateWords,
): string | undefined {
  if (!text) return undefined;
  const shape = SHAPES[text.length] ?? { dateStyle: 'long' };
  // A day has no more characters than that.
  const zone = text.length > 10 ? timeZone : 'UTC';
  try {
    const tag = new Intl.Locale(locale);
    // English as the fallback where the engine lacks the language: it would use the machine's, or the browser's.
    return new Intl.DateTimeFormat([tag, 'en'], {
      ...shape,
      timeZone: zone,
      numberingSystem: tag.numberingSystem ?? numberingSystem,
    }).format(new Date(text));
  } catch {
    if (process.env.NODE_ENV !== 'production') {
      console.error(
        `inpics: locale ${JSON.stringify(locale)} or timeZone ${JSON.stringify(zone)} is invalid; expected values such as "en-GB" and "Europe/Paris". English and UTC are used.`,
      );
    }
    return new Intl.DateTimeFormat('en', { ...shape, timeZone: 'UTC' }).format(new Date(text));
  }
}
