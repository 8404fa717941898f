import { en } from './en.js';
import type { CoreStrings, Plural, Strings } from './table.js';

/** The interface's words in use: a language's strings with their numbers and names filled in. */
export interface Words {
  readonly strings: CoreStrings;
  /** A text with its `{places}` filled in; numbers in the language's digits. */
  fill(text: string, values: Values): string;
  /** A photo's number in one of the texts for it, with the photo's headline where it has one. */
  name(text: string, number: number, count: number, headline: string | undefined): string;
  /** The form of a text that the number wants, with `{count}` filled in. */
  plural(forms: Plural, count: number): string;
}

type Values = { readonly [place: string]: string | number };

/** Words from strings, English where any are missing, and the digits and plurals of a locale. */
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

/** Making them takes longer than anything else that a gallery does at its start (2 ms): each is made once a page. */
const known = new Map<string, Formats>();

function formats(locale: string, numberingSystem: string): Formats {
  const key = `${locale} ${numberingSystem}`;
  const made = known.get(key) ?? makeFormats(locale, numberingSystem);
  known.set(key, made);
  return made;
}

/** A locale that is none must not stop the page: English serves. Digits that the locale names itself win over ours. */
function makeFormats(locale: string, numberingSystem?: string): Formats {
  try {
    return {
      digits: new Intl.NumberFormat(locale, /-u-.*nu-/.test(locale) ? {} : { numberingSystem }),
      rules: new Intl.PluralRules(locale),
    };
  } catch {
    if (process.env.NODE_ENV !== 'production') {
      console.error(
        `inpics: locale ${JSON.stringify(locale)} is not a language tag such as "en" or "ar-EG". English is taken.`,
      );
    }
    return makeFormats('en');
  }
}
