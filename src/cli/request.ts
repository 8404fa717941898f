import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isSafeImageUrl } from '../data/safeUrl.js';
import { CannotBegin } from './cannotBegin.js';

export const HELP = `Usage: inpics photos DIR [options]

Makes DIR/photos.json for <PhotoGallery photos={photos} /> of the JPEG, PNG, WebP and AVIF files in DIR: address, size,
placeholder colour, and the words, credit and rights that the photographers wrote into them. Wants sharp and exifreader.

What photos.json says already stays, in its order: write alt texts there. Each photo's size is read anew.

Options:
  --out FILE     write FILE in the place of DIR/photos.json; - for the standard output
  --base URL     where the site has the photos, such as /photos or https://cdn.example.com/story
                 (without it: their place as seen from the JSON file)
  --locale TAG   the story's language, such as en-GB, for texts that a file has in several
  --fresh        forget what photos.json says already
  --check        write nothing, and end with 1 where a photo lacks something that it must have, such as an alt text
  -h, --help     this text

Other pictures, such as HEIC, TIFF, GIF or SVG, are left out, and named.

Ends with 0 when all is well, with 1 when a file could not be read or --check found something,
and with 2 when it could not begin: a wrong option, a folder without photos, a package that is missing.
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
  if (command !== 'photos')
    throw wrong(command ? `there is no command ${JSON.stringify(command)}` : 'no command is given');
  if (!folder || more.length) throw wrong(folder ? 'only one folder can be read' : 'no folder is given');
  const { out = join(folder, 'photos.json'), base, locale, fresh, check } = values;
  if (base !== undefined && !isSafeImageUrl(base))
    throw wrong(`--base is ${JSON.stringify(base)}, which is no picture's address`);
  if (locale !== undefined && !isLocale(locale))
    throw wrong(`--locale is ${JSON.stringify(locale)}, which is no language tag such as en-GB`);
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
  return new CannotBegin(`${what}. Type inpics --help`);
}
