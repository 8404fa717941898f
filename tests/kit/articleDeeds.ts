import { act, fireEvent } from '@testing-library/react';
import fc from 'fast-check';
import { expect, vi } from 'vitest';
import type { ArticleInHistory, GalleryInArticle } from './articleInHistory.js';

/** An action of a reader, the page or its browser. */
export interface Deed {
  readonly name: string;
  run(page: ArticleInHistory): unknown;
  /** Whether it is the browser's own, which does one thing after the other. */
  readonly isOfBrowser?: boolean;
  [fc.toStringMethod]?(): string;
}

const deed = (name: string, run: Deed['run'], isOfBrowser = false): Deed => ({
  name,
  run,
  isOfBrowser,
  [fc.toStringMethod]: () => name,
});

const galleryOf = ({ galleries }: ArticleInHistory, which: number) =>
  galleries[which % galleries.length] as GalleryInArticle;

/** Where the reader is: the dialog with focus in it, any other open one, or the gallery. */
const placeOf = (page: ArticleInHistory, which: number) =>
  page.dialogs.find((dialog) => dialog.contains(document.activeElement)) ??
  page.dialogs[0] ??
  galleryOf(page, which).root;

const press = (name: string, which: number) =>
  deed(`press ${name} ${which}`, (page) => {
    const slide = name === 'photo-link' ? '[data-current] ' : '';
    const part = placeOf(page, which)?.querySelector<HTMLElement>(`${slide}[data-inpics="${name}"]`);
    act(() => part?.focus());
    if (part) fireEvent.click(part);
  });
const key = (name: string, which: number) =>
  deed(`${name} ${which}`, (page) => {
    const place = placeOf(page, which);
    const target = place?.contains(document.activeElement) ? document.activeElement : place;
    if (target) fireEvent.keyDown(target, { key: name });
  });
const command = (name: 'openLightbox' | 'closeLightbox' | 'next', which: number) =>
  deed(`${name}() ${which}`, (page) => {
    const { actions, hasLightbox, letters } = galleryOf(page, which);
    if (hasLightbox && letters) act(() => actions?.[name]());
  });
/** What a page's own script does in one task, before the history has moved. */
const hurry = (one: number, other: number) =>
  deed(`close ${one}, open ${other}${one === other ? ', close it' : ''}`, (page) => {
    const [first, second] = [galleryOf(page, one), galleryOf(page, other)];
    if (!first.dialog || !second.dialog) return;
    act(() => first.actions?.closeLightbox());
    act(() => second.actions?.openLightbox());
    if (one === other) act(() => first.actions?.closeLightbox());
  });
const change = (letters: string, which: number) =>
  deed(`photos ${letters} ${which}`, (page) => {
    galleryOf(page, which).letters = letters;
    if (!letters) page.hasForgotten = true;
    if (!letters) page.isWhole = false;
    page.render();
  });
const toggle = (part: 'isThere' | 'hasLightbox' | 'hasLink', which: number) =>
  deed(`not ${part} ${which}`, (page) => {
    const gallery = galleryOf(page, which);
    gallery[part] = !gallery[part];
    page.hasForgotten = true;
    page.isWhole = false;
    page.render();
  });
// Never leaves the page.
const go = (by: number) => deed(`go ${by}`, (page) => page.isHere(by) && page.history.go(by), true);
const follow = (hash: string) =>
  deed(
    `link ${hash}`,
    ({ history }) => {
      history.follow(hash);
      // As a router does with an entry that has no state.
      history.navigation.replace(history.here.href, { key: `${history.writes}` });
    },
    true,
  );
const reload = deed('reload', (page) => page.reload(), true);
const visit = deed(
  'another page and back',
  async (page) => {
    page.history.navigate('/sport', { key: 'sport' });
    await page.leave();
    expect(page.history.here).toEqual({ href: 'https://site.test/sport', state: { key: 'sport' } });
    page.history.go(-1);
    page.render();
  },
  true,
);
const arrive = deed('arrive', () => {}, true);
const wait = deed('wait', () => void vi.advanceTimersByTime(300));

const which = fc.nat(1);
const oneOf = <const T>(...values: T[]) => fc.constantFrom(...values);
/** Any of these actions. */
export const deeds = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(oneOf('photo-link', 'lightbox-button'), which).map((all) => press(...all)) },
  { weight: 3, arbitrary: fc.tuple(oneOf('lightbox-close', 'next', 'previous'), which).map((all) => press(...all)) },
  { weight: 4, arbitrary: fc.tuple(oneOf('ArrowRight', 'End', 'Home', 'Escape'), which).map((all) => key(...all)) },
  { weight: 5, arbitrary: oneOf(-1, -1, 1, 1, -2, 2).map(go) },
  { weight: 2, arbitrary: oneOf('#b', '#one-b', '#two-c', '#comments').map(follow) },
  {
    weight: 2,
    arbitrary: fc.tuple(oneOf('openLightbox', 'closeLightbox', 'next'), which).map((all) => command(...all)),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(fc.shuffledSubarray([...'abcd']), which).map(([some, of]) => change(some.join(''), of)),
  },
  { weight: 2, arbitrary: fc.tuple(oneOf('isThere', 'hasLightbox', 'hasLink'), which).map((all) => toggle(...all)) },
  { weight: 1, arbitrary: oneOf(reload, visit) },
  { weight: 2, arbitrary: fc.tuple(which, which).map((all) => hurry(...all)) },
  { weight: 4, arbitrary: oneOf(arrive, wait) },
);
/** The address that the page loads with, and what that opens. */
export const starts = fc.record({
  rest: oneOf('', '#b', '#two-b', '?q=1#comments'),
  opens: oneOf('photo', 'lightbox'),
});
