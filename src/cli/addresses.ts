import { dirname, relative, sep } from 'node:path';
import { decoded } from '../data/address.js';
import type { Request } from './request.js';

/** The URL of a file in the folder: under `--base`, or relative to the JSON file. */
export function addressOf(file: string, { folder, out, base }: Pick<Request, 'folder' | 'out' | 'base'>): string {
  if (base !== undefined) return `${base.replace(/\/+$/, '')}/${encodeURIComponent(file)}`;
  const path = out === undefined ? [] : relative(dirname(out), folder).split(sep);
  return [...path.filter(Boolean), file].map(encodeURIComponent).join('/');
}

/** The file's name at the end of a URL, as `addressOf` wrote it. */
export function fileIn(address: unknown): string | undefined {
  const [path = ''] = typeof address === 'string' ? address.split(/[?#]/) : [];
  return decoded(path.slice(path.lastIndexOf('/') + 1));
}
