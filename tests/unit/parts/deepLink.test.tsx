import { act, cleanup } from '@testing-library/react';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as library from '../../../src/index.js';
import { DeepLink, type DeepLinkProps, type Photo, type PhotoGalleryProps } from '../../../src/index.js';
import type { GalleryState, Via } from '../../../src/state/shape.js';
import type { Store } from '../../../src/state/store.js';
import { askForLightbox } from '../../../src/state/transitions.js';
import { photosOf } from '../../kit/letters.js';
import { type ModelHistory, modelHistory } from '../../kit/modelHistory.js';
import { attended, mount } from '../../kit/mounted.js';
import { StandInLightbox } from '../../kit/StandInLightbox.js';
import { type Page, sentFor } from '../../kit/streaming.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const wait = (ms = 300) => act(() => vi.advanceTimersByTime(ms));

const PAGE = 'https://site.test/story';

interface Setting extends DeepLinkProps {
  history?: ModelHistory;
  href?: string;
  state?: unknown;
  answer?: (open: boolean) => boolean;
  hasLightbox?: boolean;
  gallery?: Partial<PhotoGalleryProps>;
  strict?: boolean;
}

/** A gallery of photos a, b and c with a link and a lightbox, in a history of its own. */
function show({
  href = PAGE,
  state,
  answer,
  hasLightbox = true,
  gallery = {},
  strict = false,
  ...given
}: Setting = {}) {
  const { history = modelHistory(href, state), ...props } = given;
  const store = { current: null as Store<GalleryState> | null };
  const requests: string[] = [];
  const children = (next: DeepLinkProps, withLightbox = hasLightbox) => (
    <>
      <DeepLink navigation={history.navigation} {...props} {...next} />
      {withLightbox && <StandInLightbox store={store} requests={requests} {...(answer && { answer })} />}
    </>
  );
  const mounted = mount({
    ...gallery,
    children: children({}),
    ...(strict && { around: (inner) => <StrictMode>{inner}</StrictMode> }),
  });
  const update = (transition: (state: GalleryState) => GalleryState) => act(() => store.current?.update(transition));
  return {
    ...mounted,
    gallery: mounted,
    history,
    requests,
    update,
    open: () => update((current) => askForLightbox(current, true, 'button')),
    close: () => update((current) => askForLightbox(current, false, 'button')),
    isOpen: () => store.current?.getState().lightbox,
    linkOf: (index: number) => {
      const state = store.current?.getState();
      return state?.linkOf?.(state.photos[index] as Photo, index);
    },
    go: (by: number) => act(() => history.go(by)),
    follow: (hash: string) => act(() => history.follow(hash)),
    settle: () => act(() => history.settle()),
    removeLightbox: () => mounted.update({ children: children({}, false) }),
    set: (next: DeepLinkProps) => mounted.update({ children: children(next) }),
    /** The addresses behind the page's own, from the first entry; the one that the reader is on in brackets. */
    trail: () =>
      history.entries.map(({ href }, place) => {
        const rest = href.replace(PAGE, '') || '-';
        return place === history.at ? `[${rest}]` : rest;
      }),
  };
}

describe('where the reader is', () => {
  it('R11 stands in the address: each move replaces it, and adds nothing to the history', () => {
    const { actions, trail } = show();
    actions.next();
    expect(trail()).toEqual(['[#b]']);
    wait();
    actions.next();
    expect(trail()).toEqual(['[#c]']);
  });

  it('R13 is written at most once in 300 ms, the last one in the end', () => {
    const { actions, history, trail } = show({ gallery: { photos: photosOf('abcdefgh') } });
    for (let step = 0; step < 6; step++) {
      actions.next();
      wait(40);
    }
    expect([history.writes, trail()]).toEqual([1, ['[#b]']]);
    wait(60);
    expect([history.writes, trail()]).toEqual([2, ['[#g]']]);
    wait(1000);
    expect(history.writes).toBe(2);
  });

  it('R13 stays unwritten where that is forbidden, and the gallery works', () => {
    const history = modelHistory();
    const forbid = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const call of ['read', 'push', 'replace', 'back'] as const)
      vi.spyOn(history.navigation, call).mockImplementation(forbid);
    const { actions, open, close, isOpen, gallery, linkOf } = show({ history });
    actions.next();
    open();
    expect(isOpen()).toBe(true);
    actions.next();
    close();
    wait();
    expect([isOpen(), gallery.counter, linkOf(1)]).toEqual([false, '3/3', '#b']);
  });

  it('R13 is written though the address could not be read before', () => {
    const { actions, history, trail } = show({ mode: 'query' });
    actions.next();
    expect(trail()).toEqual(['[?photo=b]']);
    expect(history.writes).toBe(1);
  });

  it.each<[name: string, props: DeepLinkProps, trail: string]>([
    ['the hash', {}, '?q=1#b'],
    ['the query', { mode: 'query' }, '?q=1&photo=b'],
    ['a parameter', { mode: 'query', param: 'bild' }, '?q=1&bild=b'],
    ['a path', { getHref: ({ id }) => `/story/${id}` }, '/b?q=1'],
  ])('R12 in %s, the state of others stays, and so does their query', (_, props, address) => {
    const state = { __NA: true, tree: ['', {}] };
    const { actions, history, trail, open } = show({ ...props, href: `${PAGE}?q=1`, state });
    actions.next();
    expect(trail()).toEqual([`[${address}]`]);
    expect(history.here.state).toEqual(state);
    wait();
    open();
    expect(history.here.state).toEqual({ ...state, inpics: 'b' });
    expect(trail()).toEqual([address, `[${address}]`]);
  });

  it.each([['text'], [7], [['a']]])('R12 a state that is no object (%j) stays in its entry', (state) => {
    const { actions, history, open } = show({ state });
    actions.next();
    expect(history.here.state).toEqual(state);
    wait();
    open();
    expect(history.entries.map((entry) => entry.state)).toEqual([state, { inpics: 'b' }]);
  });

  it.each(['#comments', '#/route/5', '#%E0%A4%A', '#__proto__'])('R12 a hash of others (%s) stays', (hash) => {
    const { actions, history, open, close, settle, trail } = show({ href: PAGE + hash });
    actions.next();
    expect([history.writes, trail()]).toEqual([0, [`[${hash}]`]]);
    open();
    expect(trail()).toEqual([hash, `[${hash}]`]);
    actions.next();
    close();
    settle();
    wait();
    expect(trail()).toEqual([`[${hash}]`, hash]);
  });

  it('R12 the hash of a place in the page that is no photo stays', () => {
    document.body.insertAdjacentHTML('beforeend', '<p id="comments"></p>');
    const { actions, trail } = show({ href: `${PAGE}#comments` });
    actions.next();
    document.getElementById('comments')?.remove();
    expect(trail()).toEqual(['[#comments]']);
  });

  it('R12 with the photo in the query a hash of others stays', () => {
    const { actions, trail } = show({ mode: 'query', href: `${PAGE}#comments` });
    actions.next();
    expect(trail()).toEqual(['[?photo=b#comments]']);
  });

  it('R12 with the photo in a path a hash of others stays', () => {
    const { actions, trail } = show({ getHref: ({ id }) => `/story/${id}`, href: `${PAGE}#comments` });
    actions.next();
    expect(trail()).toEqual(['[/b#comments]']);
  });

  it('R12 in the query of another page, where a router is already, nothing is written', () => {
    const { actions, history } = show({ mode: 'query' });
    actions.next();
    actions.next();
    history.navigate('/sport');
    wait();
    expect(history.entries.map(({ href }) => href)).toEqual([`${PAGE}?photo=b`, 'https://site.test/sport']);
  });

  it('R12 what a page does to its own query meanwhile stays', () => {
    const { actions, history, trail } = show({ href: `${PAGE}?utm=x` });
    actions.next();
    history.navigation.replace(`${PAGE}#b`, null);
    wait();
    actions.next();
    expect(trail()).toEqual(['[#c]']);
  });

  it('R11 the photo’s number of a long story that the page has written gives way, also where that photo has no slide', () => {
    const photos = Array.from({ length: 100 }, (_, index) => ({ src: `${index}.jpg`, width: 3, height: 2, alt: '' }));
    const { actions, history, trail } = show({ gallery: { photos } });
    history.navigation.replace(`${PAGE}#photo-90`, null);
    actions.next();
    expect(trail()).toEqual(['[#photo-2]']);
  });

  it('R11 follows a photo without an id whose number changes, and one that is left when the current one goes', () => {
    const withoutIds = photosOf('abc').map(({ id: _, ...photo }) => photo);
    const { gallery, actions, trail } = show({ gallery: { photos: withoutIds } });
    actions.next();
    expect(trail()).toEqual(['[#photo-2]']);
    wait();
    gallery.update({ photos: [...photosOf('x'), ...withoutIds] });
    expect(trail()).toEqual(['[#photo-3]']);
    wait();
    gallery.update({ photos: photosOf('xyz') });
    expect(trail()).toEqual(['[#x]']);
    wait();
    gallery.update({ photos: photosOf('yz') });
    expect(trail()).toEqual(['[#y]']);
  });

  it('R11 follows to the photo that is left when the current one goes, also a little later', () => {
    const { gallery, actions, trail } = show();
    actions.next();
    gallery.update({ photos: photosOf('xy') });
    expect(trail()).toEqual(['[#b]']);
    wait();
    expect(trail()).toEqual(['[#y]']);
  });

  it('R13 counts the entry of the lightbox among what is written', () => {
    const { actions, open, history, trail } = show({ gallery: { photos: photosOf('abcd') } });
    actions.next();
    wait(100);
    actions.next();
    wait(100);
    open();
    actions.next();
    wait(250);
    expect([history.writes, trail()]).toEqual([2, ['#b', '[#c]']]);
    wait(50);
    expect([history.writes, trail()]).toEqual([3, ['#b', '[#d]']]);
  });

  it('R14 is not written before the reader moves, also when the list changes', () => {
    const { gallery, history } = show();
    gallery.update({ photos: photosOf('xabc') });
    wait();
    expect([gallery.counter, history.writes]).toEqual(['2/4', 0]);
  });

  it('R11 is known to other parts as a link, wherever the address is', () => {
    const { linkOf, gallery } = show({ href: `${PAGE}#comments` });
    expect(linkOf(1)).toBe(`${PAGE}#b`);
    gallery.update({ children: <StandInLightbox /> });
  });

  it('R11 a photo without an address leaves the last one', () => {
    const getHref = ({ id }: { id?: string }) => (id === 'b' ? '' : `/story/${id}`);
    const { actions, trail, linkOf } = show({ getHref });
    actions.goTo(2);
    wait();
    actions.previous();
    expect(trail()).toEqual(['[/c]']);
    expect(linkOf(1)).toBe(`${PAGE}/c`);
  });

  it('R11 follows to another photo whose address is a page of its own', () => {
    const { follow, gallery } = show({ getHref: ({ id }) => `/story/${id}`, href: `${PAGE}/b` });
    follow('/story/c');
    expect(gallery.counter).toBe('3/3');
  });

  it('R11 names the photo that is left when the one goes that a link has led to', () => {
    const { follow, gallery, trail } = show();
    follow('#c');
    gallery.update({ photos: photosOf('ab') });
    expect([gallery.counter, trail()]).toEqual(['2/2', ['-', '[#b]']]);
  });

  it('R13 the gallery bears a getHref that throws, and the page hears of it', () => {
    const { actions, gallery } = show({
      getHref: () => {
        throw new Error('of the page');
      },
    });
    expect(() => vi.runAllTimers()).toThrow('of the page');
    actions.next();
    expect(gallery.counter).toBe('2/3');
    expect(() => vi.runAllTimers()).toThrow('of the page');
    vi.clearAllTimers();
  });

  it('R13 a getHref that throws opens no lightbox', () => {
    const { isOpen, requests } = show({
      opens: 'lightbox',
      getHref: () => {
        throw new Error('of the page');
      },
    });
    expect([isOpen(), requests]).toEqual([false, []]);
    expect(() => vi.runAllTimers()).toThrow('of the page');
    vi.clearAllTimers();
  });

  it('R11 two galleries mind only their own photos', () => {
    const history = modelHistory(`${PAGE}#two-b`);
    const one = show({ history, gallery: { id: 'one' } });
    const two = mountSecond(history);
    expect([one.gallery.counter, two.counter]).toEqual(['1/3', '2/3']);
    one.actions.next();
    expect(one.trail()).toEqual(['[#one-b]']);
    two.actions.next();
    expect(one.trail()).toEqual(['[#two-c]']);
    one.open();
    expect(history.here.state).toEqual({ inpics: 'one-b' });
    one.go(-1);
    expect([one.isOpen(), two.counter, one.gallery.counter]).toEqual([false, '3/3', '2/3']);
    one.go(1);
    expect([one.isOpen(), two.counter]).toEqual([true, '3/3']);
  });

  it('R11 the photo of one gallery gives way to that of another, in any script', () => {
    const history = modelHistory(`${PAGE}#two-${encodeURIComponent('ж')}`);
    const { actions, trail } = show({ history, gallery: { id: 'one' } });
    mountSecond(history, 'дж');
    actions.next();
    expect(trail()).toEqual(['[#one-b]']);
  });

  it('R11 the entry of one gallery’s lightbox is not written on by another', () => {
    const history = modelHistory();
    const one = show({ history, gallery: { id: 'one' } });
    const two = mountSecond(history);
    one.open();
    two.actions.next();
    wait();
    expect(one.trail()).toEqual(['-', '[#one-a]']);
  });

  function mountSecond(history: ModelHistory, letters = 'abc') {
    const container = document.body.appendChild(document.createElement('div'));
    const children = <DeepLink navigation={history.navigation} />;
    return mount({ container, id: 'two', photos: photosOf(letters), children });
  }
});

describe('an address that names a photo', () => {
  it.each<[props: DeepLinkProps, rest: string]>([
    [{}, '#b'],
    [{ mode: 'query' }, '?photo=b'],
    [{ getHref: ({ id }) => `/story/${id}` }, '/b'],
  ])('R14 opens the gallery there, via link and without a word (%o)', async (props, rest) => {
    const { gallery, history, trail } = show({ ...props, href: PAGE + rest });
    await attended();
    wait(1000);
    expect([gallery.counter, gallery.events, gallery.announced]).toEqual(['2/3', ['1 link'], '']);
    expect([trail(), history.writes]).toEqual([[`[${rest}]`], 0]);
  });

  it('R15 is reported once in StrictMode', () => {
    const { gallery } = show({ href: `${PAGE}#b`, strict: true });
    expect(gallery.events).toEqual(['1 link']);
  });

  it.each(['#nobody', '#%E0%A4%A', `#${'b'.repeat(100_000)}`, '#__proto__', '#'])(
    'X12 is ignored where it names none',
    (hash) => {
      const { gallery } = show({ href: PAGE + hash });
      expect([gallery.counter, gallery.events]).toEqual(['1/3', []]);
    },
  );

  it('W24 is only a request where the page holds the index', () => {
    const { gallery, trail } = show({ href: `${PAGE}#b`, gallery: { index: 0 } });
    expect([gallery.counter, gallery.events]).toEqual(['1/3', ['1 link']]);
    gallery.update({ index: 2 });
    expect(trail()).toEqual(['[#c]']);
  });

  it.each<[what: string, props: DeepLinkProps, rest: string, scrollLeft: number, counter: string, events: string[]]>([
    ['an anchor', {}, '#b', 0, '2/3', ['1 link']],
    ['a query', { mode: 'query' }, '?photo=b', 0, '2/3', ['1 link']],
    ['an anchor that has led the reader there', {}, '#b', 100, '2/3', ['1 link']],
    ['a query, but for a reader who has swiped', { mode: 'query' }, '?photo=b', 100, '1/3', []],
  ])('R14 R6 W1 is followed after hydration: %s', async (_, props, rest, scrollLeft, counter, expected) => {
    vi.useRealTimers();
    const history = modelHistory(PAGE + rest);
    const events: string[] = [];
    const page: Page = (library) => (
      <library.PhotoGallery photos={photosOf('abc')} onIndexChange={(index, { via }) => events.push(`${index} ${via}`)}>
        <library.DeepLink {...props} navigation={history.navigation} />
      </library.PhotoGallery>
    );
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = await sentFor(page, renderToString);
    const part = (name: string) => container.querySelector(`[data-inpics="${name}"]`) as HTMLElement;
    const shown = () => part('counter').querySelector('bdi')?.textContent;
    part('viewport').scrollLeft = scrollLeft;
    expect(shown()).toBe('1/3');
    const root = await act(async () => hydrateRoot(container, page(library)));
    expect([shown(), events, history.writes]).toEqual([counter, expected, 0]);
    act(() => root.unmount());
    container.remove();
  });

  it('R14 is followed by a reader who presses a link in the page, and told', async () => {
    const { gallery, follow, trail } = show();
    await attended();
    follow('#c');
    wait();
    expect([gallery.counter, gallery.events, gallery.announced]).toEqual([
      '3/3',
      ['2 link'],
      'Photo 3 of 3: Headline c',
    ]);
    expect(trail()).toEqual(['-', '[#c]']);
  });

  it('R11 is followed on the way back and on, via history', async () => {
    const { gallery, follow, go, trail, history } = show();
    await attended();
    follow('#c');
    follow('#b');
    go(-1);
    wait();
    expect([gallery.counter, gallery.announced]).toEqual(['3/3', 'Photo 3 of 3: Headline c']);
    go(1);
    expect(gallery.events).toEqual(['2 link', '1 link', '2 history', '1 history']);
    go(-2);
    wait();
    expect([gallery.counter, history.writes]).toEqual(['2/3', 0]);
    expect(trail()).toEqual(['[-]', '#c', '#b']);
  });
});

describe('an open lightbox', () => {
  it('R11 has one entry, which Back leaves: the reader stays at the photo, and so does the address', () => {
    const { actions, open, go, isOpen, requests, gallery, trail } = show();
    open();
    expect(trail()).toEqual(['-', '[#a]']);
    actions.next();
    wait();
    actions.next();
    wait();
    expect(trail()).toEqual(['-', '[#c]']);
    wait();
    go(-1);
    expect([isOpen(), requests, gallery.counter]).toEqual([false, ['open button', 'close history'], '3/3']);
    expect(trail()).toEqual(['[#c]', '#c']);
  });

  it('R12 leaves a hash that the page has written meanwhile, and does not take it for its own', () => {
    const { actions, open, history, trail } = show({ href: `${PAGE}#b` });
    history.navigation.replace(`${PAGE}#comments`, null);
    open();
    wait();
    actions.next();
    wait();
    expect(trail()).toEqual(['#comments', '[#comments]']);
  });

  it('R11 goes back over its entry when the reader closes it', () => {
    const { actions, open, close, settle, isOpen, requests, trail, history } = show();
    open();
    actions.next();
    close();
    expect(trail()).toEqual(['-', '[#a]']);
    settle();
    wait();
    expect(trail()).toEqual(['[#b]', '#a']);
    expect([isOpen(), requests]).toEqual([false, ['open button', 'close button']]);
    open();
    expect([history.at, history.entries.length]).toEqual([1, 2]);
  });

  it('R11 opens again on the way on, at the photo of its entry', () => {
    const { actions, open, go, isOpen, requests, gallery, trail } = show();
    open();
    actions.next();
    wait();
    go(-1);
    actions.next();
    wait();
    expect(trail()).toEqual(['[#c]', '#b']);
    go(1);
    expect([isOpen(), requests.at(-1), gallery.counter]).toEqual([true, 'open history', '2/3']);
    expect(trail()).toEqual(['#c', '[#b]']);
  });

  it('R11 that is opened again before the way back is done, has its entry', () => {
    const { open, close, settle, go, isOpen, trail } = show();
    open();
    close();
    open();
    settle();
    expect([isOpen(), trail()]).toEqual([true, ['#a', '[#a]'].map((each, place) => (place ? each : '-'))]);
    go(-1);
    expect(isOpen()).toBe(false);
  });

  it('R11 that is closed again before the way back is done, goes one step back, and not out of the page', () => {
    const history = modelHistory('https://site.test/before');
    history.navigate(PAGE);
    const { open, close, settle, isOpen } = show({ history });
    open();
    close();
    open();
    close();
    settle();
    expect([isOpen(), history.at]).toEqual([false, 1]);
  });

  it('R12 has no entry on a page that a router has gone to already', () => {
    const { open, history } = show();
    history.navigate('/sport');
    open();
    expect([history.at, history.here.state, history.writes]).toEqual([1, null, 0]);
  });

  it('R11 whose owner refuses it, leaves no trace', () => {
    const { open, isOpen, trail, history } = show({ answer: () => false });
    open();
    expect([isOpen(), trail(), history.writes]).toEqual([false, ['[-]'], 0]);
  });

  it('R11 whose owner refuses to open it on the way on, stays closed, and the next time it has no second entry', () => {
    let isAllowed = true;
    const { open, close, go, settle, isOpen, history } = show({ answer: (is) => is && isAllowed });
    open();
    go(-1);
    isAllowed = false;
    go(1);
    expect(isOpen()).toBe(false);
    isAllowed = true;
    open();
    expect([isOpen(), history.entries.length]).toEqual([true, 2]);
    close();
    settle();
    expect([isOpen(), history.at]).toEqual([false, 0]);
  });

  it('R11 is left by a link in the page to a photo', () => {
    const { open, follow, go, isOpen, requests, gallery, trail } = show();
    open();
    follow('#c');
    expect([isOpen(), requests.at(-1), gallery.counter]).toEqual([false, 'close link', '3/3']);
    expect(trail()).toEqual(['-', '#a', '[#c]']);
    go(-1);
    expect([isOpen(), gallery.counter]).toEqual([true, '1/3']);
  });

  it('R11 opens again after a reload, without a second entry', () => {
    const { isOpen, requests, gallery, history } = show({ href: `${PAGE}#b`, state: { inpics: 'b' } });
    expect([isOpen(), requests, gallery.counter, history.writes]).toEqual([true, ['open link'], '2/3', 0]);
  });

  it('R11 opens in StrictMode as elsewhere', () => {
    const { isOpen, history, close, settle } = show({ href: `${PAGE}#b`, opens: 'lightbox', strict: true });
    expect([isOpen(), history.entries.length]).toEqual([true, 2]);
    close();
    settle();
    expect([isOpen(), history.at]).toEqual([false, 0]);
  });

  it.each<[props: DeepLinkProps, rest: string, trail: string[]]>([
    [{}, '?q=1#b', ['?q=1', '[?q=1#b]']],
    [{ mode: 'query' }, '?photo=b&q=1', ['?q=1', '[?photo=b&q=1]']],
    [{ getHref: ({ id }) => `/story/${id}` }, '/b', ['/b', '[/b]']],
  ])('R11 that the address asks for, is left by Back, and not the page (%o)', (props, rest, expected) => {
    const state = { key: 'x' };
    const { isOpen, requests, gallery, trail, history, go } = show({
      ...props,
      href: PAGE + rest,
      state,
      opens: 'lightbox',
    });
    expect([isOpen(), requests, gallery.events]).toEqual([true, ['open link'], ['1 link']]);
    expect(trail()).toEqual(expected);
    expect(history.entries.map((entry) => entry.state)).toEqual([state, { ...state, inpics: 'b' }]);
    go(-1);
    expect([isOpen(), gallery.counter, history.at]).toEqual([false, '2/3', 0]);
  });

  it('R11 is not opened by an address that names no photo', () => {
    const { isOpen, requests, history } = show({ href: `${PAGE}#comments`, opens: 'lightbox' });
    expect([isOpen(), requests, history.writes]).toEqual([false, [], 0]);
  });

  it('W16 waits while it is held back, and then opens at the photo that the reader is at', () => {
    const { set, isOpen, requests, actions, history, gallery } = show({
      href: `${PAGE}#b`,
      opens: 'lightbox',
      hold: true,
    });
    wait(1000);
    expect([isOpen(), requests, gallery.counter, history.writes]).toEqual([false, [], '2/3', 0]);
    actions.next();
    set({ hold: false });
    expect([isOpen(), requests, gallery.counter]).toEqual([true, ['open link'], '3/3']);
    set({ hold: true });
    set({ hold: false });
    expect(requests).toEqual(['open link']);
  });

  it('W16 that the reader has opened meanwhile does not open again', () => {
    const { set, open, close, settle, isOpen } = show({ href: `${PAGE}#b`, opens: 'lightbox', hold: true });
    open();
    close();
    set({ hold: false });
    expect(isOpen()).toBe(false);
    settle();
    expect(isOpen()).toBe(false);
  });

  it('W16 is asked for once where its owner refuses it', () => {
    const { set, requests } = show({ href: `${PAGE}#b`, opens: 'lightbox', answer: () => false });
    set({ hold: true });
    set({ hold: false });
    expect(requests).toEqual(['open link']);
  });

  it('W16 does not open once the reader has gone elsewhere in the history', () => {
    const { set, follow, isOpen } = show({ href: `${PAGE}#b`, opens: 'lightbox', hold: true });
    follow('#c');
    set({ hold: false });
    expect(isOpen()).toBe(false);
  });

  it('W16 held back, and opened by the reader where a link has led them, leaves the address that they came from', () => {
    const { follow, open, trail } = show({ href: `${PAGE}#b`, opens: 'lightbox', hold: true });
    follow('#c');
    open();
    expect(trail()).toEqual(['#b', '#c', '[#c]']);
  });

  it('W16 is held back on the way on, and after a reload', () => {
    const { set, open, go, isOpen, requests } = show();
    open();
    go(-1);
    set({ hold: true });
    go(1);
    expect([isOpen(), requests.at(-1)]).toEqual([false, 'close history']);
    cleanup();
    const other = show({ href: `${PAGE}#b`, state: { inpics: 'b' }, hold: true });
    expect(other.isOpen()).toBe(false);
    other.set({ hold: false });
    expect([other.isOpen(), other.history.writes]).toEqual([true, 0]);
  });

  it('W16 that comes to the page later opens then', () => {
    const { gallery, history } = show({ href: `${PAGE}#b`, opens: 'lightbox', hasLightbox: false });
    expect(history.writes).toBe(0);
    const requests: string[] = [];
    gallery.update({
      children: (
        <>
          <DeepLink navigation={history.navigation} opens="lightbox" />
          <StandInLightbox requests={requests} />
        </>
      ),
    });
    expect(requests).toEqual(['open link']);
  });

  it.each(['gallery', 'lightbox'])('R11 leaves an entry like any other when the %s goes', async (name) => {
    const { open, gallery, removeLightbox, history, trail } = show({ state: { key: 'x' } });
    open();
    if (name === 'lightbox') removeLightbox();
    else gallery.unmount();
    await act(async () => {});
    expect([trail(), history.here.state]).toEqual([['-', '[#a]'], { key: 'x' }]);
    expect(history.listeners).toBe(name === 'lightbox' ? 1 : 0);
    act(() => history.settle());
    expect(history.at).toBe(1);
  });

  it('R11 keeps its entry where its part starts anew', async () => {
    const { open, update, close, settle, history } = show();
    open();
    update((current) => ({ ...current, lightbox: undefined }));
    update((current) => ({ ...current, lightbox: true }));
    await act(async () => {});
    expect([history.at, history.here.state]).toEqual([1, { inpics: 'a' }]);
    close();
    settle();
    expect(history.at).toBe(0);
  });

  it('R11 goes back over its entry also when the photo has gone that it was opened on', () => {
    const { open, close, settle, gallery, history } = show();
    open();
    gallery.update({ photos: photosOf('bc') });
    close();
    settle();
    expect(history.at).toBe(0);
  });

  it('R11 goes back over its entry after a reload, also when the photo has gone that it was opened on', () => {
    const history = modelHistory();
    history.navigation.push(`${PAGE}#b`, { inpics: 'b' });
    const { close, settle, gallery } = show({ history });
    gallery.update({ photos: photosOf('ac') });
    close();
    settle();
    expect(history.at).toBe(0);
  });

  it('R11 has an entry of its own on one that was made for a photo which the story has no more', () => {
    const { open, trail } = show({ state: { inpics: 'gone' } });
    open();
    expect(trail()).toEqual(['-', '[#a]']);
  });

  it('R11 W20 of a group has the address of its photo, also when the photos were others before', () => {
    const { actions, gallery, update, trail } = show();
    const showInGroup = (index: number, via: Via) =>
      update((current) => ({ ...current, group: { isOpen: true, index, via } }));
    actions.goTo(2);
    gallery.update({ photos: photosOf('ab') });
    showInGroup(0, 'link');
    wait();
    showInGroup(1, 'swipe');
    wait();
    expect(trail().at(-1)).toBe('[#b]');
  });

  it('R11 leaves an entry like any other when all its photos go', async () => {
    const { open, gallery, history } = show();
    open();
    gallery.update({ photos: [] });
    await act(async () => {});
    expect([history.at, history.here.state]).toEqual([1, {}]);
  });

  it('R11 leaves an entry like any other where its part starts anew, and closed', async () => {
    const { open, update, history } = show();
    open();
    update((current) => ({ ...current, lightbox: undefined }));
    update((current) => ({ ...current, lightbox: false }));
    await act(async () => {});
    expect([history.at, history.here.state]).toEqual([1, {}]);
  });

  it('R12 leaves the entry of the page that a router has gone to alone', async () => {
    const { open, gallery, history } = show();
    open();
    history.navigate('/sport', { key: 'y' });
    gallery.unmount();
    await act(async () => {});
    expect(history.here).toEqual({ href: 'https://site.test/sport', state: { key: 'y' } });
  });

  it('R12 on the way back to another page nothing is written there', () => {
    const history = modelHistory('https://site.test/');
    history.navigate('/story');
    const { open, isOpen, go, actions } = show({ history });
    open();
    actions.next();
    go(-2);
    wait();
    expect(history.here.href).toBe('https://site.test/');
    expect(isOpen()).toBe(true);
  });

  it('T12 leaves the history alone once its part is gone', () => {
    const { gallery, actions, history } = show();
    gallery.update({ children: <StandInLightbox /> });
    actions.next();
    expect(history.writes).toBe(0);
  });

  it('T12 holds no timer and no listener once the gallery is gone', () => {
    const { actions, gallery, history, linkOf } = show();
    actions.next();
    actions.next();
    gallery.unmount();
    expect([vi.getTimerCount(), history.listeners, linkOf(1)]).toEqual([0, 0, undefined]);
  });

  it('R11 T12 a gallery that goes on the way back leaves the next one its entry', () => {
    const history = modelHistory();
    const { open, close, gallery } = show({ history });
    open();
    close();
    gallery.unmount();
    history.settle();
    const next = show({ history });
    next.open();
    expect([next.isOpen(), history.at, history.entries.length]).toEqual([true, 1, 2]);
  });

  it('R11 of another gallery, opened before the way back is done, has its entry in the place of the first', () => {
    const history = modelHistory();
    const one = show({ history, gallery: { id: 'one' } });
    const two = show({ history, gallery: { id: 'two' } });
    one.open();
    one.close();
    show({ history, gallery: { id: 'three' } }).gallery.unmount();
    two.open();
    act(() => history.settle());
    expect([one.isOpen(), two.isOpen(), history.at, history.here.state]).toEqual([false, true, 1, { inpics: 'two-a' }]);
    two.go(-1);
    expect([one.isOpen(), two.isOpen(), history.at]).toEqual([false, false, 0]);
  });

  it('R11 hears of another adapter, and forgets the last', () => {
    const { set, gallery, history } = show();
    const other = modelHistory();
    set({ navigation: other.navigation });
    expect([history.listeners, other.listeners]).toEqual([0, 1]);
    act(() => other.follow('#c'));
    expect(gallery.counter).toBe('3/3');
  });
});
