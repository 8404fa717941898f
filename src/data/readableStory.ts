import { quoted } from './quoted.js';
import { isObject, isRenderable } from './readable.js';
import type { Story } from './story.js';

/** The fields of a story's head that the page shows. */
const HEAD = ['headline', 'standfirst', 'section', 'datePublished', 'byline', 'lang', 'dir'] as const;

/**
 * Keeps what can be shown of a story that may be malformed: drops fields of its head that would make React throw, and names
 * them in development. The gallery checks the photos.
 */
export function readableStory(story: Story | null | undefined): Story {
  if (process.env.NODE_ENV !== 'production') for (const problem of problemsInStory(story)) console.error(problem);
  if (!isObject(story)) return {} as Story;
  const readable = { ...story };
  for (const field of HEAD) if (!isRenderable(story[field])) delete (readable as Partial<Story>)[field];
  return readable;
}

function* problemsInStory(story: Story | null | undefined): Generator<string> {
  if (!isObject(story)) {
    yield `inpics: story is ${story === undefined ? 'missing' : quoted(story)}; expected an object with headline and photos. Nothing is shown.`;
    return;
  }
  for (const field of HEAD)
    if (!isRenderable(story[field]))
      yield `inpics: story.${field} is ${quoted(story[field])}; expected text. It is ignored.`;
  if (!story.headline)
    yield 'inpics: story.headline is missing. The story has no heading, and its gallery is named only by its number of photos.';
}
