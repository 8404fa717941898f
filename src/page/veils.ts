import type { Photo } from '../data/photo.js';

/** Photos that the reader has asked to see, for browsers that store nothing. */
const unveiled = new Set<string>();

const nameOf = ({ id, src }: Photo) => `inpics-unveiled ${id ?? src}`;

/** Whether the reader has asked in this session to see a sensitive photo. */
export function isUnveiled(photo: Photo): boolean {
  const name = nameOf(photo);
  try {
    return unveiled.has(name) || sessionStorage.getItem(name) !== null;
  } catch {
    return unveiled.has(name);
  }
}

/** Remembers it for the session; a browser that stores nothing forgets it with the page. */
export function noteUnveiled(photo: Photo): void {
  const name = nameOf(photo);
  unveiled.add(name);
  try {
    sessionStorage.setItem(name, '');
  } catch {}
}
