/** How long a photo is shown before the next one comes by itself: time to look, and time to read. */
export interface Pace {
  /** Milliseconds to look at a photo. @default 3000 */
  readonly base: number;
  /** Milliseconds for each word of headline, caption and credit. @default 300 */
  readonly perWord: number;
  /** Never less than this, in milliseconds. @default 5000 */
  readonly min: number;
  /** Never more than this, in milliseconds. @default 20000 */
  readonly max: number;
}

/** Two hundred words a minute: those who read slowly read to the end. */
const PACE: Pace = { base: 3000, perWord: 300, min: 5000, max: 20_000 };

/** So many milliseconds for a photo whose caption has so many words. What is no time is taken as the default. */
export function timeFor(words: number, given: Partial<Pace> = {}): number {
  const pace: { -readonly [Field in keyof Pace]: number } = { ...PACE };
  for (const name of ['base', 'perWord', 'min', 'max'] as const) {
    const ms = given[name];
    if (typeof ms === 'number' && ms >= 0 && Number.isFinite(ms)) pace[name] = ms;
  }
  return Math.max(pace.min, Math.min(pace.max, pace.base + words * pace.perWord));
}

/** How many words a text has, also in a language that puts no spaces between them, where the browser can tell. */
export function wordsIn(text: string): number {
  if (!Intl.Segmenter) return text.split(/\s+/).filter(Boolean).length;
  const pieces = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
  return Array.from(pieces).filter(({ isWordLike }) => isWordLike).length;
}
