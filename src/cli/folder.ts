import { readdir } from 'node:fs/promises';
import { CannotBegin } from './cannotBegin.js';

/** Hidden files are not photos: macOS keeps metadata of `1.jpg` in `._1.jpg`. */
const PHOTO = /^[^.].*\.(jpe?g|png|webp|avif)$/is;

/** Pictures that a photographer may deliver but a gallery cannot use: some browsers do not show them, or they are drawings. */
const OTHER_PICTURE =
  /^[^.].*\.(hei[cf]|hif|tiff?|gif|svgz?|bmp|jxl|jp2|jpe|jfif|psd|dng|cr[23]|nef|arw|raf|orf|rw2)$/is;

/** What is in a folder: photos, and other pictures, each in natural order: 2.jpg before 10.jpg. */
export interface Pictures {
  photos: string[];
  others: string[];
}

export async function picturesIn(folder: string): Promise<Pictures> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new CannotBegin(`${folder} is not a readable folder`);
  });
  // A pipe has no end, and reading it would wait for one.
  const files = entries.filter((entry) => entry.isFile() || entry.isSymbolicLink());
  const names = files.map(({ name }) => name).sort(naturally);
  return {
    photos: names.filter((name) => PHOTO.test(name)),
    others: names.filter((name) => OTHER_PICTURE.test(name)),
  };
}

const { compare } = new Intl.Collator('en', { numeric: true });

/** Names that the collator treats as equal are ordered too, so that two runs write the same file. */
export function naturally(one: string, other: string): number {
  return compare(one, other) || (one < other ? -1 : 1);
}
