import { readFile } from 'node:fs/promises';
import type { Photo } from '../data/photo.js';
import { photoFields } from '../iptc.js';
import type { Readers } from './readers.js';

/** Reads what a file says about itself; throws if it is not a photo that browsers show, or not a whole one. */
export async function readPhoto(path: string, readers: Readers, locale: string | undefined): Promise<Partial<Photo>> {
  const file = await readFile(path);
  return { ...(await shapeOf(file, readers)), ...photoFields(wordsIn(file, readers), { locale }) };
}

/** The formats that browsers show, whatever a file is called; a phone's HEIC renamed to `.jpg` is not one of them. */
const SHOWN = /^(jpeg|png|webp|gif|avif)$/;

/** `failOn`: cameras write small faults that browsers forgive; half a picture is not one of them. */
async function shapeOf(file: Buffer, { sharp }: Readers) {
  const image = sharp(file, { failOn: 'error' });
  const { format, compression, width = 0, height = 0, orientation = 1 } = await image.metadata();
  const inside = compression === 'av1' ? 'avif' : format;
  if (!SHOWN.test(inside)) throw new Error(`its content is ${inside.toUpperCase()}, whatever its name says`);
  const [red, green, blue] = await dominantColour(image, sharp);
  const placeholder = `#${[red, green, blue].map((value = 0) => value.toString(16).padStart(2, '0')).join('')}`;
  // From 5 on, the camera was held upright, and browsers rotate the photo by 90 degrees, except a WebP.
  return orientation < 5 || format === 'webp'
    ? { width, height, placeholder }
    : { width: height, height: width, placeholder };
}

/** From a small copy: the colour is the same, and a large photo takes a tenth of the time. */
async function dominantColour(image: import('sharp').Sharp, sharp: Readers['sharp']): Promise<number[]> {
  const small = image.clone().resize(96, 96, { fit: 'inside' }).flatten({ background: '#fff' });
  const { data, info } = await small.raw().toBuffer({ resolveWithObject: true });
  const { dominant } = await sharp(data, { raw: info }).stats();
  return [dominant.r, dominant.g, dominant.b];
}

/** Unreadable metadata counts as none: the photo is shown without it, and the report says that it is missing. */
function wordsIn(file: Buffer, { exifReader }: Readers): unknown {
  try {
    return exifReader.load(file, { expanded: true });
  } catch {
    return undefined;
  }
}
