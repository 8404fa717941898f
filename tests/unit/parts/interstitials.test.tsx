import { act, fireEvent, screen } from '@testing-library/react';
import { type ReactNode, StrictMode, useEffect } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeepLink, Interstitials, type InterstitialsProps } from '../../../src/index.js';
import { ar } from '../../../src/strings/ar.js';
import { photosOf } from '../../kit/letters.js';
import { attended, mount } from '../../kit/mounted.js';
import { type Page, sentFor } from '../../kit/streaming.js';

const mounted = vi.fn();

function Advertisement({ name }: { name?: string }): ReactNode {
  useEffect(() => {
    mounted(name);
  }, [name]);
  return <a href="#shop">Buy now</a>;
}

const show = (props: Partial<InterstitialsProps> = {}, rest: Parameters<typeof mount>[0] = {}) =>
  mount({
    photos: photosOf('abcdefgh'),
    ...rest,
    children: (
      <Interstitials every={3} {...props}>
        {props.children ?? <Advertisement />}
      </Interstitials>
    ),
  });

const labels = () => document.querySelectorAll('[data-inpics="interstitial-label"]');
const shown = () => document.querySelector('[data-inpics="slide"]:not([inert])')?.getAttribute('aria-label');

beforeEach(() => {
  mounted.mockClear();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('interstitials', () => {
  // A published gallery counts its ads as places and not as photos, and says "9 of 8".
  it('stand after every third photo, never first or last, and are not counted: eight photos stay eight', () => {
    const gallery = show();
    expect(gallery.slides).toHaveLength(10);
    expect(labels()).toHaveLength(2);
    expect(document.querySelectorAll('[data-inpics="ticks"] > i')).toHaveLength(8);
    const seen: string[] = [];
    for (let step = 0; step < 10; step++) {
      seen.push(`${gallery.counter} ${shown()?.slice(0, 1)}`);
      gallery.actions.next();
    }
    expect(seen).toEqual(['1/8 1', '2/8 2', '3/8 3', '3/8 A', '4/8 4', '5/8 5', '6/8 6', '6/8 A', '7/8 7', '8/8 8']);
    expect(gallery.events).toEqual([1, 2, 3, 4, 5, 6, 7].map((index) => `${index} command`));
  });

  it.each([
    ['its buttons', () => fireEvent.click(screen.getByRole('button', { name: 'Next photo' }))],
    ['its keys', () => fireEvent.keyDown(screen.getByRole('group', { name: 'Photos' }), { key: 'ArrowRight' })],
  ])('are reached and left by %s', async (_, goOn) => {
    const gallery = show({}, { defaultIndex: 2 });
    await attended();
    goOn();
    expect(shown()).toBe('Advertisement');
    goOn();
    expect(gallery.counter).toBe('4/8');
    expect(shown()).toMatch(/^4 of 8/);
  });

  it('A9 let the button before them work where a photo follows, and none at the story’s end', () => {
    show({ first: 1, every: 1 }, { photos: photosOf('ab') });
    const next = screen.getByRole('button', { name: 'Next photo' });
    expect(next.getAttribute('aria-disabled')).toBeNull();
    fireEvent.click(next);
    expect(next.getAttribute('aria-disabled')).toBeNull();
    fireEvent.click(next);
    expect(next.getAttribute('aria-disabled')).toBe('true');
  });

  it.each([
    ['Advertisement', {}, {}],
    ['Sponsored', { label: 'Sponsored' }, {}],
    ['إعلان', {}, { strings: ar }],
  ])('say what they are, to the eye and the ear: %s', (name, props, rest) => {
    show(props, { ...rest, defaultIndex: 2 });
    expect(labels()[0]?.textContent).toBe(name);
    const slide = labels()[0]?.closest('[data-inpics="slide"]');
    expect(slide?.getAttribute('role')).toBe('group');
    expect(slide?.getAttribute('aria-label')).toBe(name);
    expect(slide?.hasAttribute('aria-roledescription')).toBe(false);
  });

  it('A19 are announced by what they are and never as a photo; back from one its photo is', async () => {
    vi.useFakeTimers();
    const gallery = show({}, { defaultIndex: 2 });
    await attended();
    gallery.actions.next();
    act(() => vi.advanceTimersByTime(300));
    expect(gallery.announced).toBe('Advertisement');
    gallery.actions.previous();
    act(() => vi.advanceTimersByTime(300));
    expect(gallery.announced).toBe('Photo 3 of 8: Headline c');
  });

  it('A13 are inert until the reader stands at one, and the photo is then', () => {
    const gallery = show({}, { defaultIndex: 2 });
    expect(labels()[0]?.closest('[inert]')).not.toBeNull();
    gallery.actions.next();
    expect(labels()[0]?.closest('[inert]')).toBeNull();
    expect(gallery.open).toHaveLength(1);
  });

  it('A15 park focus when the reader leaves one that has it, or the photo before it', async () => {
    const gallery = show(
      {},
      {
        defaultIndex: 2,
        photos: photosOf('abcdefgh').map((photo) => ({ ...photo, caption: <a href="/x">{photo.id}</a> })),
      },
    );
    await attended();
    screen.getByRole('link', { name: 'c' }).focus();
    gallery.actions.next();
    expect(document.activeElement).toBe(gallery.root);
    screen.getByRole('link', { name: 'Buy now' }).focus();
    gallery.actions.next();
    expect(document.activeElement).toBe(gallery.root);
  });

  it('mount what they show once, when the reader comes near, and keep it', () => {
    const gallery = show();
    expect(mounted).not.toHaveBeenCalled();
    gallery.actions.goTo(1);
    expect(mounted).toHaveBeenCalledTimes(1);
    const link = document.querySelector('a[href="#shop"]');
    for (const index of [7, 0, 3, 2]) gallery.actions.goTo(index);
    expect(mounted).toHaveBeenCalledTimes(2);
    expect(document.querySelector('a[href="#shop"]')).toBe(link);
  });

  it('mount earlier where the page wants them earlier', () => {
    show({ near: 9 });
    expect(mounted).toHaveBeenCalledTimes(2);
  });

  it('W22 keep what they show when photos come, and stand where the rhythm wants them', () => {
    const gallery = show({}, { defaultIndex: 2 });
    const link = document.querySelector('a[href="#shop"]');
    gallery.update({ photos: photosOf('abcdefghij') });
    expect(labels()).toHaveLength(3);
    expect(document.querySelector('a[href="#shop"]')).toBe(link);
    expect(mounted).toHaveBeenCalledTimes(1);
    gallery.update({ photos: photosOf('cd') });
    expect(labels()).toHaveLength(0);
    expect(gallery.counter).toBe('1/2');
    gallery.update({ photos: [] });
    gallery.update({ photos: photosOf('abcd') });
    expect(labels()).toHaveLength(1);
  });

  it('W22 A18 keep the reader who stands at one when photos come behind it, and say nothing', async () => {
    const gallery = show({}, { defaultIndex: 2 });
    await attended();
    gallery.actions.next();
    screen.getByRole('link', { name: 'Buy now' }).focus();
    await vi.waitFor(() => expect(gallery.announced).toBe('Advertisement'));
    gallery.update({ photos: photosOf('abcdefghij') });
    expect(shown()).toBe('Advertisement');
    expect(gallery.announced).toBe('Advertisement');
    expect(document.activeElement?.textContent).toBe('Buy now');
    expect(gallery.events).toEqual([]);
    gallery.update({ photos: photosOf('abc') });
    expect(shown()).toMatch(/^3 of 3/);
  });

  it('go with their part, and the reader stands at the photo', () => {
    const gallery = show({}, { defaultIndex: 2 });
    gallery.actions.next();
    gallery.update({ children: null });
    expect(gallery.slides).toHaveLength(8);
    expect(shown()).toMatch(/^3 of 8/);
  });

  it('tell what they show where it stands, where that wants to know', () => {
    const gallery = show(
      { near: 9, children: ({ number, after, isCurrent }) => <p>{`${number} after ${after} ${isCurrent}`}</p> },
      { defaultIndex: 5 },
    );
    expect(screen.getByText('1 after 3 false')).toBeTruthy();
    gallery.actions.next();
    expect(screen.getByText('2 after 6 true')).toBeTruthy();
  });

  it('X12 leave the address at the photo', () => {
    history.replaceState(null, '', '#b');
    const gallery = mount({
      photos: photosOf('abcd'),
      children: (
        <>
          <DeepLink />
          <Interstitials every={2}>ad</Interstitials>
        </>
      ),
    });
    gallery.actions.next();
    expect(shown()).toBe('Advertisement');
    expect(location.hash).toBe('#b');
    gallery.unmount();
    history.replaceState(null, '', location.pathname);
  });

  it('R9 mount and unmount in StrictMode without a slide too many', () => {
    const gallery = show({}, { around: (inner) => <StrictMode>{inner}</StrictMode> });
    expect(gallery.slides).toHaveLength(10);
  });

  it('R5 are not in the server’s HTML: without a script there is no advertisement', async () => {
    const page: Page = ({ PhotoGallery, Interstitials }) => (
      <PhotoGallery photos={photosOf('abcdefgh')}>
        <Interstitials every={3}>ad</Interstitials>
      </PhotoGallery>
    );
    const html = await sentFor(page, renderToString);
    expect(html.match(/data-inpics="slide"/g)).toHaveLength(8);
    expect(html).not.toContain('interstitial');
  });

  it('W25 say in development which number is none', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    show({ every: 0, gap: Number.NaN });
    expect(error.mock.calls.map(([message]) => message)).toEqual([
      'inpics: Interstitials: every is 0; expected a number of photos, 1 or more.',
      'inpics: Interstitials: gap is NaN; expected a number of photos, 1 or more.',
    ]);
    expect(labels()).toHaveLength(0);
  });
});
