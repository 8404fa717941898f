'use client';
import { type ComponentPropsWithoutRef, Fragment, forwardRef } from 'react';
import { isoDateIn } from '../data/isoDate.js';
import { isNamedIn, namesOf } from '../data/names.js';
import { isSafeLink } from '../data/safeUrl.js';
import { textOf } from '../data/text.js';
import { useGalleryContext, useSlideContext } from '../hooks/context.js';
import { formatDate } from '../strings/date.js';
import { withParts } from '../strings/partsInEnglish.js';

export interface RightsProps extends Omit<ComponentPropsWithoutRef<'small'>, 'children'> {
  /** Language and region of the date (BCP 47). The console names an invalid one. @default that of `strings` */
  locale?: string | undefined;
  /** Time zone of the time at which the photo was taken. A date without a time is never shifted (N5). @default "UTC" */
  timeZone?: string | undefined;
}

/**
 * The photo's small print: who made it, if the credit does not say so, the copyright notice, place and date, and links to the
 * licence and to where one can be acquired; always in this order, as far as the photo has them. Renders nothing if it has none.
 * Put it into a caption, after the credit.
 *
 * @example <Gallery.Caption><Gallery.Text /><Gallery.Credit /><Gallery.Rights /></Gallery.Caption>
 */
export const Rights = forwardRef<HTMLElement, RightsProps>(function Rights({ locale, timeZone = 'UTC', ...rest }, ref) {
  const { photo } = useSlideContext();
  const { words } = useGalleryContext();
  const strings = withParts(words.strings);
  const { license, acquireLicensePage } = photo;
  const [credit, notice, location, taken] = [
    photo.credit,
    photo.copyrightNotice,
    photo.location,
    photo.dateCreated,
  ].map(textOf);
  const unnamed = namesOf(photo.creator).filter((name) => !isNamedIn(credit ?? '', name));
  const date = formatDate(isoDateIn(taken), { ...strings, locale: locale ?? strings.locale, timeZone });
  const pieces = [
    unnamed.length > 0 && <Creators names={unnamed} />,
    notice && <bdi>{notice}</bdi>,
    location && <bdi>{location}</bdi>,
    // The server's text stays where the browser does not have the language (N3).
    date && (
      <time dateTime={taken} suppressHydrationWarning>
        {date}
      </time>
    ),
    // Without rel="license", which would apply to the whole page.
    isSafeLink(license) && <a href={license}>{strings.license}</a>,
    isSafeLink(acquireLicensePage) && <a href={acquireLicensePage}>{strings.acquireLicense}</a>,
  ].filter(Boolean);
  if (!pieces.length) return null;
  return (
    <small ref={ref} data-inpics="rights" {...rest}>
      {pieces.map((piece, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they have no state and always the same order
        <Fragment key={place}>
          {place > 0 && ' '}
          {place > 0 && <span aria-hidden="true">· </span>}
          {piece}
        </Fragment>
      ))}
    </small>
  );
});

/** "By Ann Lee, Bo Ek": each name keeps its own direction. */
function Creators({ names }: { names: readonly string[] }) {
  const { creator, comma } = withParts(useGalleryContext().words.strings);
  const [before, after] = creator.split('{creator}');
  return (
    <>
      {before}
      {names.map((name, place) => (
        <Fragment key={name}>
          {place > 0 && comma}
          <bdi>{name}</bdi>
        </Fragment>
      ))}
      {after}
    </>
  );
}
