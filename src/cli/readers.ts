import { CannotBegin } from './cannotBegin.js';

/** What reads the files: sharp the pixels, ExifReader the metadata. Both are optional peer dependencies. */
export interface Readers {
  sharp: typeof import('sharp').default;
  exifReader: typeof import('exifreader');
}

/** Loads both, or says how to install them. */
export async function loadReaders(): Promise<Readers> {
  const [sharp, exifReader] = await Promise.all([found(() => import('sharp')), found(() => import('exifreader'))]);
  const missing = Object.entries({ sharp, exifreader: exifReader }).flatMap(([name, it]) => (it ? [] : [name]));
  if (sharp && exifReader) return { sharp: sharp.default, exifReader: exifReader.default };
  throw new CannotBegin(
    `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not installed, but required to read photos. Install what is missing next to inpics:\n\n  npm install --save-dev ${missing.join(' ')}\n`,
  );
}

/** Undefined for a package that is not installed; one that does not run on this machine says so itself. */
async function found<Package>(load: () => Promise<Package>): Promise<Package | undefined> {
  try {
    return await load();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_MODULE_NOT_FOUND') return;
    throw new CannotBegin(message);
  }
}
