import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Photo } from '../../../src/index.js';
import { photosOf } from '../../kit/letters.js';
import { attended, type Mounted, mount } from '../../kit/mounted.js';

/** Photos whose captions hold a link each. */
const linked = (letters: string): Photo[] =>
  photosOf(letters).map((photo) => ({ ...photo, caption: <a href={`/${photo.id}`}>more of {photo.id}</a> }));

const focusLink = (name: string) => act(() => screen.getByText(`more of ${name}`).focus());

describe('focus in a slide that goes', () => {
  it.each([
    ['a key', () => fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowRight' })],
    ['a command', (gallery: Mounted) => gallery.actions.next()],
  ])('A15 parks on the gallery after %s', async (_, move) => {
    const gallery = mount({ photos: linked('abc') });
    await attended();
    focusLink('a');
    move(gallery);
    expect(document.activeElement).toBe(gallery.root);
  });

  it('A15 parks before the slide becomes inert, and without scrolling the page', async () => {
    const gallery = mount({ photos: linked('abc') });
    await attended();
    focusLink('a');
    const options: unknown[] = [];
    let wasInert: boolean | undefined;
    gallery.root.focus = (given) => {
      options.push(given);
      wasInert = gallery.slides[0]?.hasAttribute('inert');
      HTMLElement.prototype.focus.call(gallery.root);
    };
    gallery.actions.next();
    expect(options).toEqual([{ preventScroll: true }]);
    expect(wasInert).toBe(false);
  });

  it('A15 parks where the page moves by itself', async () => {
    const gallery = mount({ photos: linked('abc'), index: 0 });
    await attended();
    focusLink('a');
    gallery.update({ index: 1 });
    expect(document.activeElement).toBe(gallery.root);
  });

  it.each([
    ['another photo comes in its place', 'abc', 'b', 'ac'],
    ['the one before comes in its place', 'abc', 'c', 'ab'],
    ['the list is turned round', 'abc', 'b', 'cba'],
    ['another list comes', 'abc', 'b', 'xyz'],
    ['it is the last one left', 'abc', 'b', 'b'],
    ['photos come before it', 'abc', 'b', 'xabc'],
    ['photos come behind it', 'abc', 'b', 'abcx'],
  ])('A15 never falls to the page when the list changes: %s', async (_, before, at, after) => {
    const gallery = mount({ photos: linked(before), defaultIndex: before.indexOf(at) });
    await attended();
    focusLink(at);
    gallery.update({ photos: linked(after) });
    expect(gallery.root.contains(document.activeElement)).toBe(true);
  });

  it.each(['next', 'previous', 'viewport'])('A15 never falls to the page with a %s that goes', async (name) => {
    const gallery = mount({ photos: linked('abc'), defaultIndex: 1 });
    await attended();
    act(() => gallery.part(name).focus());
    gallery.update({ photos: linked('b') });
    expect(gallery.root.contains(document.activeElement)).toBe(true);
  });
});

describe('focus elsewhere', () => {
  it('A8 stays on a button', async () => {
    const gallery = mount({ photos: linked('abc') });
    await attended();
    act(() => gallery.part('next').focus());
    gallery.actions.next();
    expect(document.activeElement).toBe(gallery.part('next'));
  });

  it('W12 stays on the row of photos', async () => {
    const gallery = mount({ photos: linked('abc') });
    await attended();
    act(() => gallery.part('viewport').focus());
    gallery.actions.next();
    expect(document.activeElement).toBe(gallery.part('viewport'));
  });

  it('A15 stays outside the gallery, also in a slide of another one', async () => {
    const first = mount({ photos: linked('ab') });
    const second = mount({ photos: linked('xy') });
    focusLink('x');
    first.actions.next();
    expect(second.slides[0]?.contains(document.activeElement)).toBe(true);
  });

  it('W12 is never moved into the new slide', async () => {
    const gallery = mount({ photos: linked('ab') });
    await attended();
    gallery.actions.next();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('focus in a shadow root', () => {
  it('W18 parks there too', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const shadow = host.attachShadow({ mode: 'open' });
    const gallery = await mountInto(shadow);
    act(() => gallery.link.focus());
    gallery.move();
    expect(shadow.activeElement?.getAttribute('data-inpics')).toBe('root');
    gallery.unmount();
    host.remove();
  });
});

async function mountInto(shadow: ShadowRoot) {
  const container = document.createElement('div');
  shadow.append(container);
  const gallery = mount({ photos: linked('ab'), container });
  await attended();
  return {
    link: shadow.querySelector('figcaption a') as HTMLElement,
    move: () => gallery.actions.next(),
    unmount: gallery.unmount,
  };
}
