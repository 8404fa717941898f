import type { Photo } from './photo.js';
import { quoted } from './quoted.js';
import { ratioOf } from './ratio.js';
import { isObject, isReadableSource, isRenderable } from './readable.js';
import { isSafeImageUrl, isSafeSrcSet } from './safeUrl.js';

/** Lists what is wrong with the photos: a sentence per problem, naming photo and field. For development only. */
export function problemsIn(photos: unknown): string[] {
  if (!Array.isArray(photos))
    return [`inpics: photos is ${describe(photos)}; expected an array of photos. Nothing is shown.`];
  const firstWith = new Map<unknown, number>();
  return photos.flatMap((photo: Photo, index) => {
    if (!isObject(photo))
      return [
        `inpics: photos[${index}] is ${describe(photo)}; expected an object with src, width, height and alt. It is not shown.`,
      ];
    const identity = photo.id ?? photo.src;
    const twin = firstWith.get(identity);
    if (twin === undefined && identity !== undefined) firstWith.set(identity, index);
    const name = `inpics: photos[${index}] (${quoted(identity)})`;
    return [...problemsOf(photo, twin)].map((problem) => `${name}: ${problem}`);
  });
}

/** Lists what is wrong with one photo. `twin`: the index of an earlier one with the same identity. */
export function* problemsOf(photo: Photo, twin?: number): Generator<string> {
  if (twin !== undefined)
    yield `${photo.id === undefined ? 'src' : 'id'} is the same as that of photos[${twin}]. Give each photo a unique id, so that links and changing lists can tell them apart.`;
  if (!isRenderable(photo.id)) yield `id is ${quoted(photo.id)}; expected text. It is ignored.`;
  if (typeof photo.alt !== 'string')
    yield 'alt is missing. Describe what the photo shows, for readers who cannot see it; use alt: "" only if the caption says it all.';
  else yield* altProblems(photo);
  if (!isSafeImageUrl(photo.src))
    yield `src is ${describe(photo.src)}; expected an image URL (http:, https:, relative, data:image/… or blob:). No picture is shown.`;
  if (photo.srcSet !== undefined && !isSafeSrcSet(photo.srcSet))
    yield `srcSet has an unsafe URL: ${quoted(photo.srcSet)}. It is ignored.`;
  if (photo.sources && !Array.isArray(photo.sources))
    yield `sources is ${quoted(photo.sources)}; expected an array. It is ignored.`;
  else if (photo.sources?.some((source) => !isReadableSource(source)))
    yield 'sources has an entry without a safe srcSet. The entry is ignored.';
  for (const field of ['headline', 'caption', 'captionText', 'credit', 'sizes', 'lang', 'dir'] as const)
    if (!isRenderable(photo[field]))
      yield `${field} is ${quoted(photo[field])}; expected text or React elements. It is ignored.`;
  if (photo.placeholder !== undefined && typeof photo.placeholder !== 'string')
    yield `placeholder is ${quoted(photo.placeholder)}; expected a colour or a data:image/… URL. It is ignored.`;
  if (photo.sensitive && typeof photo.sensitive !== 'string')
    yield `sensitive is ${quoted(photo.sensitive)}; expected the warning's text. The photo is veiled without a warning.`;
  if (!isRenderable(photo.width) || !isRenderable(photo.height) || !ratioOf(photo))
    yield `width is ${describe(photo.width)} and height is ${describe(photo.height)}; expected the picture's size in pixels, so that its place is kept before it loads. The story's common shape is used.`;
}

/** A59: alt says what is seen, the caption tells the story. */
function* altProblems({ alt, headline, caption }: Photo): Generator<string> {
  if (alt && (alt === headline || alt === caption))
    yield `alt repeats the ${alt === headline ? 'headline' : 'caption'}, which a screen reader would read twice. Describe what the photo shows.`;
  else if (/^\S+\.(avif|gif|jpe?g|png|webp)$/i.test(alt))
    yield `alt is ${JSON.stringify(alt)}, which looks like a file name. Describe what the photo shows.`;
}

function describe(value: unknown): string {
  return value === undefined ? 'missing' : quoted(value);
}
