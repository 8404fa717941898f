import { createEvent, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { createPortal } from 'react-dom';
import { describe, expect, it, vi } from 'vitest';
import type { Photo } from '../../../src/index.js';
import { photosOf } from '../../kit/letters.js';
import { attended, mount } from '../../kit/mounted.js';

/** Presses a key on an element; true where the gallery took it for itself. */
function press(target: Element, init: KeyboardEventInit): boolean {
  const event = createEvent.keyDown(target, { bubbles: true, cancelable: true, ...init });
  fireEvent(target, event);
  return event.defaultPrevented;
}

/** A gallery that hears keys: what tells them apart comes after the first load. */
async function listening(...props: Parameters<typeof mount>): Promise<ReturnType<typeof mount>> {
  const gallery = mount(...props);
  await attended();
  return gallery;
}

const right = { key: 'ArrowRight' };

/** What owns the arrow keys by itself. */
const OWNERS: readonly (readonly [string, ReactElement])[] = [
  ['an input', <input key="1" />],
  ['a text area', <textarea key="1" />],
  ['a choice', <select key="1" />],
  ['a video', <video key="1" muted />],
  ['a sound', <audio key="1" muted />],
  ['an embedded page', <iframe key="1" title="map" />],
  ['text that can be edited', <p key="1" contentEditable suppressContentEditableWarning />],
  ['plain text that can be edited', <p key="1" contentEditable="plaintext-only" suppressContentEditableWarning />],
  ...'slider tab menu menubar listbox spinbutton textbox combobox radiogroup tree grid'
    .split(' ')
    .map((role) => [`a ${role}`, <span key="1" role={role} tabIndex={0} />] as const),
];

describe('keys in the gallery', () => {
  it('A26 move the reader on and back, and say so with the event', async () => {
    const onIndexChange = vi.fn();
    const gallery = await listening({ onIndexChange });
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(gallery.events).toEqual(['1 key', '2 key', '1 key']);
    expect(onIndexChange.mock.lastCall?.[1].event).toMatchObject({ type: 'keydown', key: 'ArrowLeft' });
  });

  it('A26 do not scroll the strip or the page besides', async () => {
    const { part } = await listening();
    expect(press(part('viewport'), right)).toBe(true);
  });

  it('A26 stay at the ends', async () => {
    const gallery = await listening();
    expect(press(gallery.part('viewport'), { key: 'ArrowLeft' })).toBe(true);
    expect(gallery.events).toEqual([]);
    expect(gallery.counter).toBe('1/3');
  });

  it.each(['viewport', 'previous', 'next', 'root'])('A33 are heard on each part that has focus: %s', async (name) => {
    const gallery = await listening();
    press(gallery.part(name), right);
    expect(gallery.events).toEqual(['1 key']);
  });

  it.each([
    ['ArrowRight', 'ltr', '2 key'],
    ['ArrowLeft', 'ltr', '0 key'],
    ['ArrowRight', 'rtl', '0 key'],
    ['ArrowLeft', 'rtl', '2 key'],
  ] as const)('A28 go where they point: %s, %s', async (key, direction, event) => {
    const gallery = await listening({ defaultIndex: 1, style: { direction } });
    press(gallery.part('viewport'), { key });
    expect(gallery.events).toEqual([event]);
  });

  it('A28 follow a direction that changes while the page is open', async () => {
    const gallery = await listening({ defaultIndex: 1 });
    gallery.root.style.direction = 'rtl';
    press(gallery.part('viewport'), right);
    expect(gallery.events).toEqual(['0 key']);
  });

  it.each(['Home', 'End', 'PageUp', 'PageDown', ' ', 'ArrowUp', 'ArrowDown', 'Enter', 'Tab', 'Escape', 'f', 'j'])(
    'A29 A30 A25 leave %j to the browser',
    async (key) => {
      const gallery = await listening();
      for (const name of ['viewport', 'next', 'root']) expect(press(gallery.part(name), { key })).toBe(false);
      expect(gallery.events).toEqual([]);
    },
  );

  it.each([{ altKey: true }, { ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { isComposing: true }])(
    'A26 leave an arrow to the browser with %j',
    async (init) => {
      const gallery = await listening();
      expect(press(gallery.part('viewport'), { ...right, ...init })).toBe(false);
      expect(gallery.events).toEqual([]);
    },
  );

  it('A26 leave an arrow that the page has taken', async () => {
    const gallery = await listening({ onKeyDown: (event) => event.preventDefault() });
    press(gallery.part('viewport'), right);
    expect(gallery.events).toEqual([]);
  });

  it.each(OWNERS)('A26 T7 leave the arrows to %s in a caption', async (_, widget) => {
    const [a, b] = photosOf('ab') as [Photo, Photo];
    const gallery = await listening({ photos: [{ ...a, caption: [<b key="0">Compare: </b>, widget] }, b] });
    const element = gallery.part('text-body').lastElementChild as Element;
    expect(press(element, right)).toBe(false);
    element.append(document.createElement('i'));
    expect(press(element.lastElementChild as Element, right)).toBe(false);
    expect(gallery.events).toEqual([]);
  });

  it.each([
    [
      'a link',
      <a key="1" href="/story">
        more
      </a>,
    ],
    ['text that must not be edited', <p key="1" contentEditable={false} />],
    [
      'a button',
      <button key="1" type="button">
        more
      </button>,
    ],
  ])('A26 are heard on %s in a caption', async (_, widget) => {
    const [a, b] = photosOf('ab') as [Photo, Photo];
    const gallery = await listening({ photos: [{ ...a, caption: widget }, b] });
    press(gallery.part('text-body').lastElementChild as Element, right);
    expect(gallery.events).toEqual(['1 key']);
  });

  it('A26 are heard in a gallery that stands in a widget of the page', async () => {
    const gallery = await listening({ around: (inner) => <div {...{ role: 'grid' }}>{inner}</div> });
    press(gallery.part('viewport'), right);
    expect(gallery.events).toEqual(['1 key']);
  });

  it('A27 leave another gallery alone', async () => {
    const first = await listening();
    const second = await listening({ id: 'second' });
    press(first.part('viewport'), right);
    expect(first.events).toEqual(['1 key']);
    expect(second.events).toEqual([]);
  });

  it('A26 are not heard outside the gallery', async () => {
    const gallery = await listening({
      around: (inner) => (
        <div>
          {inner}
          <button type="button">after</button>
        </div>
      ),
    });
    expect(press(screen.getByText('after'), right)).toBe(false);
    expect(press(document.body, right)).toBe(false);
    expect(gallery.events).toEqual([]);
  });

  it('A26 are not heard in what stands elsewhere on the page, though React nests it in the gallery', async () => {
    const gallery = await listening({
      children: createPortal(<button type="button">elsewhere</button>, document.body),
    });
    expect(press(screen.getByText('elsewhere'), right)).toBe(false);
    expect(gallery.events).toEqual([]);
  });

  it('A26 are heard nowhere with keyboard="off"', async () => {
    const gallery = await listening({ keyboard: 'off' });
    expect(press(gallery.part('viewport'), right)).toBe(false);
    expect(gallery.events).toEqual([]);
  });

  it('W23 are the browser’s where there is one photo', async () => {
    const gallery = await listening({ photos: photosOf('a') });
    expect(press(gallery.root, right)).toBe(false);
  });

  it('A26 add no listener to the page', async () => {
    const heard = vi.spyOn(document, 'addEventListener');
    await listening();
    expect(heard.mock.calls.filter(([type]) => type.startsWith('key'))).toEqual([]);
    heard.mockRestore();
  });
});
