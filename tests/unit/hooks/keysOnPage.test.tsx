import { act, createEvent, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { photosOf } from '../../kit/letters.js';
import { type Mounted, mount } from '../../kit/mounted.js';

/** jsdom lays nothing out: a gallery stands at these heights of a window of 768 px. */
function stand(gallery: Mounted, top: number, bottom: number, width = 600) {
  gallery.root.getBoundingClientRect = () => ({ top, bottom, width }) as DOMRect;
}

function press(target: Element, init: KeyboardEventInit = { key: 'ArrowRight' }): boolean {
  const event = createEvent.keyDown(target, { bubbles: true, cancelable: true, ...init });
  fireEvent(target, event);
  return event.defaultPrevented;
}

/** The code that hears the page's keys comes after the gallery. */
const listening = () => act(() => import('../../../src/page/attendance.js'));

afterEach(() => {
  document.body.innerHTML = '';
});

describe('keyboard="page"', () => {
  it('A26 hears the arrows anywhere on the page', async () => {
    const gallery = mount({ keyboard: 'page' });
    stand(gallery, 100, 500);
    await listening();
    expect(press(document.body)).toBe(true);
    expect(gallery.events).toEqual(['1 key']);
  });

  it('A26 hears an arrow pressed in the gallery once', async () => {
    const gallery = mount({ keyboard: 'page' });
    stand(gallery, 100, 500);
    await listening();
    press(gallery.part('viewport'));
    expect(gallery.events).toEqual(['1 key']);
  });

  it.each([
    ['above', -500, -1],
    ['below', 768, 1200],
    ['in a closed tab', 0, 0],
  ])('A26 hears nothing while it is out of view: %s', async (_, top, bottom) => {
    const gallery = mount({ keyboard: 'page' });
    stand(gallery, top, bottom);
    await listening();
    expect(press(document.body)).toBe(false);
    expect(gallery.events).toEqual([]);
  });

  it('A26 hears nothing while it has no width', async () => {
    const gallery = mount({ keyboard: 'page' });
    stand(gallery, 100, 500, 0);
    await listening();
    expect(press(document.body)).toBe(false);
  });

  it.each<[string, [number, number], [number, number], [number, number]]>([
    ['the first', [0, 500], [500, 900], [1, 0]],
    ['the second', [-400, 100], [100, 700], [0, 1]],
    ['of two alike the first', [0, 300], [300, 600], [1, 0]],
  ])('A26 is answered by the gallery most in view: %s', async (_, one, two, moved) => {
    const first = mount({ keyboard: 'page' });
    const second = mount({ keyboard: 'page', id: 'second' });
    stand(first, ...one);
    stand(second, ...two);
    await listening();
    press(document.body);
    expect([first.events.length, second.events.length]).toEqual(moved);
  });

  it('A27 is answered by the gallery that has focus, though another is more in view', async () => {
    const first = mount({ keyboard: 'page' });
    const second = mount({ keyboard: 'page', id: 'second' });
    stand(first, 0, 700);
    stand(second, 700, 768);
    await listening();
    press(second.part('viewport'));
    expect([first.events, second.events]).toEqual([[], ['1 key']]);
  });

  it.each([
    ['an input', <input key="1" data-testid="target" />],
    ['text that can be edited', <p key="1" data-testid="target" contentEditable suppressContentEditableWarning />],
    ['a slider', <span key="1" data-testid="target" role="slider" tabIndex={0} aria-valuenow={1} />],
  ])('A26 leaves the arrows to %s elsewhere on the page', async (_, widget) => {
    const gallery = mount({
      keyboard: 'page',
      around: (inner) => (
        <div>
          {widget}
          {inner}
        </div>
      ),
    });
    stand(gallery, 100, 500);
    await listening();
    expect(press(screen.getByTestId('target'))).toBe(false);
    expect(gallery.events).toEqual([]);
  });

  it.each([{ altKey: true }, { ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { isComposing: true }])(
    'A26 leaves an arrow to the browser with %j',
    async (init) => {
      const gallery = mount({ keyboard: 'page' });
      stand(gallery, 100, 500);
      await listening();
      expect(press(document.body, { key: 'ArrowRight', ...init })).toBe(false);
    },
  );

  it.each(['Home', 'End', 'PageUp', 'PageDown', ' '])('A29 A30 leaves %j to the page', async (key) => {
    const gallery = mount({ keyboard: 'page' });
    stand(gallery, 100, 500);
    await listening();
    expect(press(document.body, { key })).toBe(false);
    expect(gallery.events).toEqual([]);
  });

  it('A26 stops with the gallery, and with the prop', async () => {
    const removed = vi.spyOn(document, 'removeEventListener');
    const gallery = mount({ keyboard: 'page' });
    const other = mount({ keyboard: 'page', id: 'other' });
    stand(gallery, 0, 700);
    stand(other, 700, 768);
    await listening();
    gallery.update({ keyboard: 'focus' });
    expect(removed.mock.calls.filter(([type]) => type === 'keydown')).toHaveLength(1);
    await listening();
    press(document.body);
    expect([gallery.events, other.events]).toEqual([[], ['1 key']]);
    other.unmount();
    expect(removed.mock.calls.filter(([type]) => type === 'keydown')).toHaveLength(2);
    expect(press(document.body)).toBe(false);
    removed.mockRestore();
  });

  it('W23 works where the photos arrive later', async () => {
    const gallery = mount({ keyboard: 'page', photos: [] });
    gallery.update({ photos: photosOf('abc') });
    stand(gallery, 100, 500);
    await listening();
    press(document.body);
    expect(gallery.events).toEqual(['1 key']);
  });

  it('W23 works again where the photos went and came back', async () => {
    const gallery = mount({ keyboard: 'page' });
    gallery.update({ photos: [] });
    gallery.update({ photos: photosOf('abc') });
    stand(gallery, 100, 500);
    await listening();
    press(document.body);
    expect(gallery.events).toEqual(['1 key']);
  });
});
