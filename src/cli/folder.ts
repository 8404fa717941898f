import { readdir } from 'node:fs/promises';
import { CannotBegin } from './cannotBegin.js';

/** Hidden files are not photos: macOS keeps what it knows of `1.jpg` in `._1.jpg`. */
const PHOTO = /^[^.].*\.(jpe?g|png|webp|avif)$/i;

/** The names of the photos in a folder, as a person counts: 2.jpg before 10.jpg. */
export async function photosIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new CannotBegin(`${folder} is no folder that can be read`);
  });
  const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  const photos = names.filter((name) => PHOTO.test(name)).sort(naturally);
  if (!photos.length) throw new CannotBegin(`there are no photos in ${folder} (JPEG, PNG, WebP or AVIF)`);
  return photos;
}

const { compare } = new Intl.Collator('en', { numeric: true });

/** Names that the collator takes for equal have an order of their own, so that two runs give the same file. */
export function naturally(one: string, other: string): number {
  return compare(one, other) || (one < other ? -1 : 1);
}
