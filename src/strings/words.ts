import { en } from './en.js';
import type { CoreStrings, Plural, Strings } from './table.js';

/** A language's strings, with ways to fill in numbers and names. */
export interface Words {
  readonly strings: CoreStrings;
  /** Fills in a text's `{places}`, with numbers in the language's digits. */
  fill(text: string, values: Values): string;
  /** Fills a photo's number into one of the texts for it, and adds the photo's headline if it has one. */
  name(text: string, number: number, count: number, headline: string | undefined): string;
  /** Picks the plural form for a number, and fills in `{count}`. */
  plural(forms: Plural, count: number): string;
}

type Values = { readonly [place: string]: string | number };

/** Words from strings, in English where any are missing, with a locale's digits and plurals. */
export function wordsOf(given?: Partial<Strings>, locale?: string): Words {
  const strings: CoreStrings = { ...en, ...given };
  const { digits, rules } = formats(locale ?? strings.locale, strings.numberingSystem);
  const fill = (text: string, values: Values) =>
    text.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : place;
      return typeof value === 'number' ? digits.format(value) : String(value);
    });
  return {
    strings,
    fill,
    plural: (forms, count) => fill(forms[rules.select(count)] ?? forms.other, { count }),
    name(text, number, count, headline) {
      const name = fill(text, { number, count });
      return headline ? fill(strings.withHeadline, { name, headline }) : name;
    },
  };
}

interface Formats {
  readonly digits: Intl.NumberFormat;
  readonly rules: Intl.PluralRules;
}

/** Creating these takes longer than anything else at a gallery's start (2 ms), so each is created once per page. */
const known = new Map<string, Formats>();

function formats(locale: string, numberingSystem: string): Formats {
  const key = `${locale} ${numberingSystem}`;
  const made = known.get(key) ?? makeFormats(locale, numberingSystem);
  known.set(key, made);
  return made;
}

/** An invalid locale must not break the page: it falls back to English. Digits that the locale names win over ours. */
function makeFormats(locale: string, numberingSystem?: string): Formats {
  try {
    return {
      digits: new Intl.NumberFormat(locale, /-u-.*nu-/.test(locale) ? {} : { numberingSystem }),
      rules: new Intl.PluralRules(locale),
    };
  } catch {
    if (process.env.NODE_ENV !== 'production') {
      console.error(
        `inpics: locale ${JSON.stringify(locale)} is not a language tag such as "en" or "ar-EG". English is used.`,
      );
    }
    return makeFormats('en');
  }
}
