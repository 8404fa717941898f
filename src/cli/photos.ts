import { join } from 'node:path';
import { stderr } from 'node:process';
import type { Photo } from '../data/photo.js';
import { withoutUndefined } from '../data/withoutUndefined.js';
import { addressOf } from './addresses.js';
import { CannotBegin } from './cannotBegin.js';
import { type Entry, earlierPhotos } from './earlier.js';
import { picturesIn } from './folder.js';
import { idsOf } from './ids.js';
import { inOrder } from './inOrder.js';
import { loadReaders } from './readers.js';
import { readPhoto } from './readPhoto.js';
import { progressOf, say, sayWhatIsKept, sayWhatIsMissing } from './report.js';
import type { Request } from './request.js';
import { write } from './write.js';

/** `inpics photos DIR`. Returns the exit code: 1 where a file could not be read, or where the check found something. */
export async function photos(request: Request): Promise<0 | 1> {
  const { folder, out, fresh, check, locale } = request;
  const { photos: inFolder, others } = await picturesIn(folder);
  for (const file of others)
    say(file, 'is left out: it is not a JPEG, PNG, WebP or AVIF file. Export it as one of them');
  if (!inFolder.length) throw new CannotBegin(`there are no photos in ${folder} (JPEG, PNG, WebP or AVIF)`);
  const readers = await loadReaders();
  const earlier = fresh ? [] : await earlierPhotos(out);
  const entries = inEarlierOrder(inFolder, earlier);
  const ids = idsOf(entries);
  for (const { file } of earlier) if (!inFolder.includes(file)) say(file, 'is left out: it is not in the folder');

  const progress = progressOf(entries.length);
  const read = await inOrder(entries, async ({ file }) => {
    const told = await readPhoto(join(folder, file), readers, locale).catch((error: Error) => error);
    progress.step();
    return told;
  });
  progress.end();

  let unreadable = 0;
  let faulty = 0;
  const list = entries.flatMap(({ file, before }, index) => {
    const told = read[index];
    if (!told || told instanceof Error) {
      unreadable += 1;
      say(file, `cannot be read as a photo: ${told?.message}`);
      // Its earlier entry stays until somebody has fixed the file.
      return before ? [before] : [];
    }
    const photo = entryOf(`${ids[index]}`, addressOf(file, request), told, before);
    sayWhatIsKept(file, told, before);
    if (sayWhatIsMissing(file, photo)) faulty += 1;
    return [photo];
  });

  if (!check) await write(`${JSON.stringify(list, null, 2)}\n`, out);
  const where = check ? '' : ` in ${out ?? 'standard output'}`;
  stderr.write(
    `${list.length} photos${where}; ${faulty} with missing or invalid fields, ${unreadable} unreadable, ${others.length} left out\n`,
  );
  return unreadable || (check && faulty) ? 1 : 0;
}

/** The earlier order stays; new photos come last, in the folder's order. */
function inEarlierOrder(files: readonly string[], earlier: readonly Entry[]): Entry[] {
  const known = new Set(earlier.map(({ file }) => file));
  const added = files.filter((file) => !known.has(file));
  return [...earlier.filter(({ file }) => files.includes(file)), ...added.map((file) => ({ file }))];
}

/**
 * A photo's entry in photos.json, its fields in the order in which a person reads them. Earlier values stay, except what only
 * the file can know.
 */
function entryOf(id: string, src: string, told: Partial<Photo>, before: Partial<Photo> | undefined): Partial<Photo> {
  const { width, height, placeholder, alt, ...words } = told;
  return withoutUndefined({
    id,
    src,
    width,
    height,
    placeholder,
    alt,
    ...words,
    ...before,
    ...withoutUndefined({ id, src, width, height }),
  });
}
