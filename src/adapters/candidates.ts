import { isSafeImageUrl } from '../data/safeUrl.js';
import type { Found } from './photoOf.js';

/** One of the files, in several sizes, that a CMS made of a photo. */
export interface File {
  readonly url: string | undefined;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** How far the shapes of two files of one picture may differ: 140 × 93 is 1500 × 1000 in whole pixels. */
const SAME_SHAPE = 0.02;

/** A URL that `srcset` can hold: whitespace would end it there, and so would a comma at its end. */
const WRITABLE = /^[^\s,](\S*[^\s,])?$/;

/**
 * The largest file as `src`, and all files of its shape as `srcSet`, smallest first. Others are crops, which would show the
 * reader another picture. Files without a size, or with an unsafe URL, count only if there is nothing better.
 *
 * @param whole the uncropped file, if the CMS says which; a crop may be as wide, or wider. @default the widest
 */
export function filesOf(files: readonly File[], whole?: File): Found {
  const sized = files.filter(isSized).sort((a, b) => a.width - b.width);
  const shape = whole && isSized(whole) ? whole : sized.at(-1);
  const alike = sized.filter((file) => shape && isOfShape(file, shape));
  const largest = alike.at(-1);
  if (!largest) {
    const [first] = [...files.filter(({ url }) => isSafeImageUrl(url)), ...files];
    return { src: first?.url };
  }
  const byWidth = new Map(
    alike.filter(({ url }) => WRITABLE.test(url)).map(({ width, url }) => [width, `${url} ${Math.round(width)}w`]),
  );
  return {
    src: largest.url,
    width: largest.width,
    height: largest.height,
    srcSet: byWidth.size > 1 ? [...byWidth.values()].join(', ') : undefined,
  };
}

type Sized = { readonly [Field in keyof File]: NonNullable<File[Field]> };

function isSized(file: File): file is Sized {
  return isSafeImageUrl(file.url) && file.width !== undefined && file.height !== undefined;
}

function isOfShape(file: Sized, { width, height }: Sized): boolean {
  return Math.abs((file.width * height) / (file.height * width) - 1) <= SAME_SHAPE;
}
