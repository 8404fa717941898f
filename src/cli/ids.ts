import { parse } from 'node:path';
import type { Earlier } from './earlier.js';

/**
 * An id for each file, of its name: "Lim & Ri (1).jpg" becomes "lim-ri-1". It stands in the photo's address, so it has
 * letters, digits and hyphens alone, and no two files have the same. A photo that has one already keeps it.
 */
export function idsOf(files: readonly string[], earlier: Earlier = new Map()): string[] {
  const taken = new Set(Array.from(earlier.values(), ({ id }) => id));
  return files.map((file) => {
    const before = earlier.get(file)?.id;
    if (before !== undefined) return before;
    const name = slugOf(parse(file).name);
    let id = name;
    for (let number = 2; taken.has(id); number++) id = `${name}-${number}`;
    taken.add(id);
    return id;
  });
}

/** Latin letters lose their accents, which addresses write as `%C3%A9`; other scripts would lose their vowels with them. */
function slugOf(name: string): string {
  const letters = name.normalize('NFD').replace(/(\p{Script=Latin})\p{M}+/gu, '$1');
  const slug = letters
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  // A page has other numbered places than its photos.
  return /^\d*$/.test(slug) ? `photo${slug && '-'}${slug}` : slug;
}
