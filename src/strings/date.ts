/** A day, a month or a year; behind it a moment of that day, if it says of which zone. */
const ISO = /^\d{4}(?!\d)(-\d\d(-\d\d)?)?(T.*(Z|[+-]\d\d:?\d\d))?/i;

/** How a date is to be told. */
export interface DateWords {
  readonly locale: string;
  readonly timeZone: string;
  /** Digits, pinned as the counter's are (N2), unless the locale names its own. */
  readonly numberingSystem: string;
}

/** A year alone has no month, and a photo of it was not taken on 1 January. */
const SHAPES: { readonly [length: number]: Intl.DateTimeFormatOptions } = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
};

/**
 * A date for the reader, such as "5 August 2024", as exact as it is written. A date without a time, or with a time of no zone, is a calendar
 * date: neither the machine's time zone nor the reader's moves it (N5). Undefined where the text is no date.
 */
export function formatDate(iso: string, { locale, timeZone, numberingSystem }: DateWords): string | undefined {
  const [text = ''] = ISO.exec(iso) ?? [];
  const date = new Date(text);
  // Chromium and Node make 2 March of 31 February, Firefox makes nothing of it.
  const day = text.slice(0, 10);
  if (Number.isNaN(date.getTime()) || !new Date(day).toJSON().startsWith(day)) return undefined;
  const shape = SHAPES[text.length] ?? { dateStyle: 'long' };
  const zone = text === day ? 'UTC' : timeZone;
  try {
    const tag = new Intl.Locale(locale);
    // English again where the engine has not the language: it would take that of the machine, or of the reader's browser.
    return new Intl.DateTimeFormat([tag, 'en'], {
      ...shape,
      timeZone: zone,
      numberingSystem: tag.numberingSystem ?? numberingSystem,
    }).format(date);
  } catch {
    if (process.env.NODE_ENV !== 'production') {
      console.error(
        `inpics: locale ${JSON.stringify(locale)} or timeZone ${JSON.stringify(zone)} is none, such as "en-GB" and "Europe/Paris". English and UTC are taken.`,
      );
    }
    return new Intl.DateTimeFormat('en', { ...shape, timeZone: 'UTC' }).format(date);
  }
}
