import { parse } from 'node:path';
import type { Entry } from './earlier.js';

/**
 * An id for each photo, from its file name: "Lim & Ri (1).jpg" becomes "lim-ri-1". It is part of the photo's link, so it has
 * only letters, digits and hyphens, and no two photos share one. An existing id stays with the first photo that has it.
 */
export function idsOf(entries: readonly Entry[]): string[] {
  const taken = new Set(entries.map(({ before }) => before?.id));
  const given = new Set<string>();
  return entries.map(({ file, before }) => {
    let id = before?.id;
    if (!id || given.has(id)) {
      const name = slugOf(parse(file).name);
      id = name;
      for (let number = 2; taken.has(id); number++) id = `${name}-${number}`;
      taken.add(id);
    }
    given.add(id);
    return id;
  });
}

/** Latin letters lose their accents, which URLs write as `%C3%A9`; other scripts would lose their vowels with them. */
function slugOf(name: string): string {
  const letters = name.normalize('NFD').replace(/(\p{Script=Latin})\p{M}+/gu, '$1');
  const slug = letters
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  // A page has other numbered anchors than its photos.
  return /^\d*$/.test(slug) ? `photo${slug && '-'}${slug}` : slug;
}
