/** The characters 0x80 to 0x9f of Windows' Western code page; Node's own decoder leaves them as control characters. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The character for a code as older programs numbered them, and browsers still do: 0x92 is `’`, not a control character. */
export function windows1252Character(code: number): string {
  return WINDOWS[code - 0x80] ?? String.fromCodePoint(code);
}
