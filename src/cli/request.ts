import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isSafeImageUrl } from '../data/safeUrl.js';
import { CannotBegin } from './cannotBegin.js';

export const HELP = `Usage: inpics photos DIR [options]

Writes DIR/photos.json for <PhotoGallery photos={photos} /> from the JPEG, PNG, WebP and AVIF files in DIR: URL, size,
placeholder colour, and the texts, credit and rights in the photographers' metadata. Requires sharp and exifreader.

The contents and order of an existing photos.json are kept: write alt texts there. Each photo's size is read again.

Options:
  --out FILE     write FILE instead of DIR/photos.json; - for standard output
  --base URL     where the site serves the photos, such as /photos or https://cdn.example.com/story
                 (default: their path relative to the JSON file)
  --locale TAG   the story's language, such as en-GB, for texts that a file has in several languages
  --fresh        ignore the existing photos.json
  --check        write nothing, and exit with 1 if a photo lacks a required field, such as an alt text
  -h, --help     print this help

Other pictures, such as HEIC, TIFF, GIF or SVG, are left out and listed.

Exits with 0 on success, with 1 if a file could not be read or --check found something,
and with 2 if it could not start: an invalid option, a folder without photos, a missing package.
`;

/** What the command is asked to do. */
export interface Request {
  folder: string;
  /** The file to write; undefined is the standard output. */
  out: string | undefined;
  base: string | undefined;
  locale: string | undefined;
  fresh: boolean;
  check: boolean;
}

/** Parses the arguments of the command; undefined if they ask for help. */
export function requestOf(words: string[]): Request | undefined {
  const { values, positionals } = parsed(words);
  if (values.help) return;
  const [command, folder, ...more] = positionals;
  if (command !== 'photos') throw wrong(command ? `unknown command ${JSON.stringify(command)}` : 'no command given');
  if (!folder || more.length) throw wrong(folder ? 'expected only one folder' : 'no folder given');
  const { out = join(folder, 'photos.json'), base, locale, fresh, check } = values;
  if (base !== undefined && !isSafeImageUrl(base))
    throw wrong(`--base is ${JSON.stringify(base)}; expected a URL for images`);
  if (locale !== undefined && !isLocale(locale))
    throw wrong(`--locale is ${JSON.stringify(locale)}; expected a language tag such as en-GB`);
  return { folder, out: out === '-' ? undefined : out, base, locale, fresh, check };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        base: { type: 'string' },
        locale: { type: 'string' },
        fresh: { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw wrong((error as Error).message);
  }
}

function isLocale(tag: string): boolean {
  try {
    return Boolean(new Intl.Locale(tag));
  } catch {
    return false;
  }
}

function wrong(what: string): CannotBegin {
  return new CannotBegin(`${what}. See inpics --help`);
}
