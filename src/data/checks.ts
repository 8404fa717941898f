import type { Photo } from './photo.js';
import { ratioOf } from './ratio.js';
import { isObject, isReadableSource, isRenderable } from './readable.js';
import { isSafeImageUrl, isSafeSrcSet } from './safeUrl.js';
import { written } from './written.js';

/** Lists what is wrong with the photos: a sentence per problem, naming photo and field. For development only. */
export function problemsIn(photos: unknown): string[] {
  if (!Array.isArray(photos))
    return [`inpics: photos is ${describe(photos)}; it must be an array of photos. Nothing is shown.`];
  const firstWith = new Map<unknown, number>();
  return photos.flatMap((photo: Photo, index) => {
    if (!isObject(photo))
      return [
        `inpics: photos[${index}] is ${describe(photo)}; it must be an object with src, width, height and alt. It is left out.`,
      ];
    const identity = photo.id ?? photo.src;
    const twin = firstWith.get(identity);
    if (twin === undefined && identity !== undefined) firstWith.set(identity, index);
    const name = `inpics: photos[${index}] (${written(identity)})`;
    return [...problemsOf(photo, twin)].map((problem) => `${name}: ${problem}`);
  });
}

/** Lists what is wrong with one photo. `twin`: the index of an earlier one with the same identity. */
export function* problemsOf(photo: Photo, twin?: number): Generator<string> {
  if (twin !== undefined)
    yield `${photo.id === undefined ? 'src' : 'id'} is the same as that of photos[${twin}]. Give each photo an id of its own, so that links and a changing list can tell them apart.`;
  if (!isRenderable(photo.id)) yield `id is ${written(photo.id)}, which is no text. It is left out.`;
  if (typeof photo.alt !== 'string')
    yield 'alt is missing. Say what is seen, for those who cannot see it; alt: "" only where the caption says it all.';
  else yield* altProblems(photo);
  if (!isSafeImageUrl(photo.src))
    yield `src is ${photo.src === undefined ? 'missing' : `${written(photo.src)}, which is not a picture's address`} (http:, https:, relative, data:image/… or blob:). No picture is shown.`;
  if (photo.srcSet !== undefined && !isSafeSrcSet(photo.srcSet))
    yield `srcSet has an unsafe address: ${written(photo.srcSet)}. It is left out.`;
  if (photo.sources && !Array.isArray(photo.sources))
    yield `sources is ${written(photo.sources)}; it must be an array. It is left out.`;
  else if (photo.sources?.some((source) => !isReadableSource(source)))
    yield 'sources has an entry without a safe srcSet. It is left out.';
  for (const field of ['headline', 'caption', 'captionText', 'credit', 'sizes', 'lang', 'dir'] as const)
    if (!isRenderable(photo[field]))
      yield `${field} is ${written(photo[field])}, which is neither text nor React elements. It is left out.`;
  if (photo.placeholder !== undefined && typeof photo.placeholder !== 'string')
    yield `placeholder is ${written(photo.placeholder)}; it must be a colour or a data:image/… address. It is left out.`;
  if (photo.sensitive && typeof photo.sensitive !== 'string')
    yield `sensitive is ${written(photo.sensitive)}; it must be the warning's text. The photo waits behind a veil without one.`;
  if (!isRenderable(photo.width) || !isRenderable(photo.height) || !ratioOf(photo))
    yield `width and height are ${describe(photo.width)} and ${describe(photo.height)}; they must be the picture's pixels, so that its place is kept before it loads. The story's common shape is taken.`;
}

/** A59: alt says what is seen, the caption tells the story. */
function* altProblems({ alt, headline, caption }: Photo): Generator<string> {
  if (alt && (alt === headline || alt === caption))
    yield `alt repeats the ${alt === headline ? 'headline' : 'caption'}, which a screen reader would read twice. Say what is seen.`;
  else if (/^\S+\.(avif|gif|jpe?g|png|webp)$/i.test(alt))
    yield `alt is ${JSON.stringify(alt)}, which looks like a file name. Say what is seen.`;
}

function describe(value: unknown): string {
  return value === undefined ? 'missing' : written(value);
}
