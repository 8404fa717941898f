import { stderr } from 'node:process';
import { problemsOf } from '../data/checks.js';
import type { Photo } from '../data/photo.js';

/** A terminal shows progress per photo; in a log that would be a line for each, so there it is one per hundred. */
const PHOTOS_A_LINE = 100;

/** Writes to standard error how many photos have been read; `end` clears that line for the messages about them. */
export function progressOf(count: number): { step: () => void; end: () => void } {
  let done = 0;
  const step = () => {
    done += 1;
    const text = `${done} of ${count} photos read`;
    if (stderr.isTTY) stderr.write(`\r${text}`);
    else if (done % PHOTOS_A_LINE === 0) stderr.write(`${text}\n`);
  };
  const end = () => void (stderr.isTTY && stderr.write('\r\x1b[K'));
  return { step, end };
}

/** Writes what is wrong with a file, on one line. A file name may contain control characters that a terminal obeys. */
export function say(file: string, what: string): void {
  stderr.write(`${`${file}: ${what}`.replace(/\p{Cc}/gu, '?')}\n`);
}

/** What a photo may lack, but a story is poorer without. */
const WANTED = ['caption', 'credit'] as const;

/** Writes what a photo lacks. Returns whether any of it is required. */
export function sayWhatIsMissing(file: string, photo: Partial<Photo>): boolean {
  const problems = [...problemsOf(photo as Photo)];
  for (const problem of problems) say(file, problem);
  const missing = WANTED.filter((field) => !photo[field]);
  if (missing.length) say(file, `no ${missing.join(', no ')}`);
  return problems.length > 0;
}

/** Writes which fields of photos.json stayed although the file has other values, so that nobody waits for those. */
export function sayWhatIsKept(file: string, told: Partial<Photo>, before: Partial<Photo> | undefined): void {
  if (!before) return;
  const { width: _width, height: _height, placeholder: _placeholder, ...words } = told;
  const kept = Object.entries(words).filter(
    ([field, word]) => field in before && JSON.stringify(before[field as keyof Photo]) !== JSON.stringify(word),
  );
  const fields = kept.map(([field]) => field).join(', ');
  if (fields) say(file, `${fields} kept from photos.json, but the file differs (--fresh uses the file)`);
}
