/** The characters from 0x80 to 0x9f of Windows' Western code page; Node's own decoder leaves them control characters. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The character of a number as older programs counted them, which browsers still read so: 0x92 is no control character but `’`. */
export function westernCharacter(code: number): string {
  return WINDOWS[code - 0x80] ?? String.fromCodePoint(code);
}
