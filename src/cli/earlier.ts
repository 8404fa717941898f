import { readFile } from 'node:fs/promises';
import type { Photo } from '../data/photo.js';
import { isObject } from '../data/readable.js';
import { fileIn } from './addresses.js';
import { CannotBegin } from './cannotBegin.js';

/** A photo of the list: its file, and what photos.json already says about it. Two may share a file. */
export interface Entry {
  readonly file: string;
  readonly before?: Partial<Photo>;
}

/**
 * Reads the photos of an earlier photos.json: somebody may have added alt texts and put them in order, and a second run must
 * not lose that work. A file with other content is not overwritten.
 */
export async function earlierPhotos(file: string | undefined): Promise<Entry[]> {
  if (file === undefined) return [];
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '[]';
    throw new CannotBegin(`${file} cannot be read: ${error.message}`);
  });
  const photos = listIn(text);
  if (!photos)
    throw new CannotBegin(`${file} is not a list of photos and was left unchanged. Use --fresh to overwrite it`);
  return photos.map((before) => ({ file: fileIn(before.src) ?? '', before }));
}

function listIn(text: string): Partial<Photo>[] | undefined {
  try {
    // Editors on Windows add a byte order mark, which JSON does not allow.
    const list: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return Array.isArray(list) && list.every(isObject) ? list : undefined;
  } catch {
    return undefined;
  }
}
