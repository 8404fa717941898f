import { type ComponentPropsWithoutRef, type ReactNode, useId, useMemo } from 'react';
import { isoDateIn } from './data/isoDate.js';
import { jsonLd, type StoryType } from './data/jsonLd.js';
import { jsonLdText } from './data/jsonLdText.js';
import { readableStory } from './data/readableStory.js';
import type { Story } from './data/story.js';
import { PhotoGallery, type PhotoGalleryProps } from './PhotoGallery.js';
import { formatDate } from './strings/date.js';
import { en } from './strings/en.js';

export interface PhotoStoryProps extends Omit<ComponentPropsWithoutRef<'article'>, 'children'> {
  /** The story: its head and its photos. What cannot be shown is left out, and named in the console in development. */
  story: Story;
  /** Heading level of the headline; the photos' headlines are one level below. @default 1 */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | undefined;
  /** Language and region of the date and the numbers (BCP 47). @default the story's `lang`, else "en" */
  locale?: string | undefined;
  /** Time zone of the publication date. A date without a time is never shifted. @default "UTC" */
  timeZone?: string | undefined;
  /** Further props of the gallery, such as `{ keyboard: 'page' }`. */
  gallery?: Omit<PhotoGalleryProps, 'photos' | 'children'> | undefined;
  /**
   * Writes `jsonLd(story)` into the page for search engines, as this type of page. Only once per page, so leave it out where the
   * page has its own. @default nothing is written
   */
  jsonLd?: StoryType | undefined;
  /** Rendered after the gallery's own parts. */
  children?: ReactNode | undefined;
}

/** A whole photo story: section, date, headline, standfirst, byline, gallery. Works in a server component. */
export function PhotoStory({
  story,
  headingLevel = 1,
  locale,
  timeZone = 'UTC',
  gallery,
  jsonLd: type,
  children,
  ...article
}: PhotoStoryProps) {
  const readable = useMemo(() => readableStory(story), [story]);
  const { section, datePublished, headline, standfirst, byline, photos, lang, dir } = readable;
  const headlineId = useId();
  const { locale: ownLocale, numberingSystem } = { ...en, ...gallery?.strings };
  const language = locale ?? lang ?? ownLocale;
  const date = formatDate(isoDateIn(datePublished), { locale: language, timeZone, numberingSystem });
  const searchData = useMemo(() => type && jsonLdText(jsonLd(readable, type)), [readable, type]);
  const Heading = `h${headingLevel}` as const;
  return (
    <article data-inpics="story" lang={lang} dir={dir} {...article}>
      {searchData && (
        <script
          type="application/ld+json"
          // Otherwise React's development build compares it through innerHTML, which Trusted Types forbid (X9).
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: text that cannot leave its element (S11)
          dangerouslySetInnerHTML={{ __html: searchData }}
        />
      )}
      <header data-inpics="story-head">
        {(section || date) && (
          <p data-inpics="kicker">
            {section && <span data-inpics="section">{section}</span>}
            {section && date && ' '}
            {date && (
              // Keeps the server's text where the browser lacks the language (N3).
              <time data-inpics="date" dateTime={datePublished} suppressHydrationWarning>
                {date}
              </time>
            )}
          </p>
        )}
        {headline && (
          <Heading id={headlineId} data-inpics="story-headline">
            {headline}
          </Heading>
        )}
        {standfirst && <p data-inpics="standfirst">{standfirst}</p>}
        {byline && <p data-inpics="byline">{byline}</p>}
      </header>
      <PhotoGallery
        photos={photos}
        aria-labelledby={headline && headlineId}
        headingLevel={headingLevel}
        locale={locale}
        {...gallery}
      >
        {children}
      </PhotoGallery>
    </article>
  );
}
