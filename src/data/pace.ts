/** How long autoplay shows a photo: time to look, and time to read. */
export interface Pace {
  /** Milliseconds to look at a photo. @default 3000 */
  readonly base: number;
  /** Milliseconds for each word of headline, caption and credit. @default 300 */
  readonly perWord: number;
  /** Minimum time, in milliseconds. @default 5000 */
  readonly min: number;
  /** Maximum time, in milliseconds. @default 20000 */
  readonly max: number;
}

/** 200 words a minute, so that slow readers reach the end. */
const PACE: Pace = { base: 3000, perWord: 300, min: 5000, max: 20_000 };

/** Milliseconds for a photo whose caption has this many words. An invalid time falls back to the default. */
export function timeFor(words: number, given: Partial<Pace> = {}): number {
  const pace: { -readonly [Field in keyof Pace]: number } = { ...PACE };
  for (const name of ['base', 'perWord', 'min', 'max'] as const) {
    const ms = given[name];
    if (typeof ms === 'number' && ms >= 0 && Number.isFinite(ms)) pace[name] = ms;
  }
  return Math.max(pace.min, Math.min(pace.max, pace.base + words * pace.perWord));
}

/** How many words a text has, even in a language without spaces between them, where the browser can tell. */
export function wordsIn(text: string): number {
  if (!Intl.Segmenter) return text.split(/\s+/).filter(Boolean).length;
  const pieces = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
  return Array.from(pieces).filter(({ isWordLike }) => isWordLike).length;
}
