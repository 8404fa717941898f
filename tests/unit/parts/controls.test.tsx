import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Lightbox } from '../../../src/index.js';
import * as Gallery from '../../../src/parts.js';
import { photosOf } from '../../kit/letters.js';
import { mount } from '../../kit/mounted.js';

const next = () => screen.getByRole('button', { name: 'Next photo' });
const previous = () => screen.getByRole('button', { name: 'Previous photo' });

describe('the step buttons', () => {
  it('A8 are buttons that submit nothing', () => {
    mount();
    for (const button of [previous(), next()]) expect(button.getAttribute('type')).toBe('button');
  });

  it('A8 move the reader on and back, and say so with the click', async () => {
    const onIndexChange = vi.fn();
    const gallery = mount({ onIndexChange });
    await userEvent.click(next());
    await userEvent.click(next());
    await userEvent.click(previous());
    expect(gallery.events).toEqual(['1 button', '2 button', '1 button']);
    expect(gallery.open.map(({ id }) => id)).toEqual(['b']);
    expect(onIndexChange.mock.lastCall?.[1].event).toBeInstanceOf(MouseEvent);
    expect(onIndexChange.mock.lastCall?.[1].photo.id).toBe('b');
  });

  it('A8 keep focus, and stay the same buttons through the whole story', async () => {
    mount();
    const button = next();
    await userEvent.tab();
    await userEvent.tab();
    for (let press = 0; press < 3; press++) {
      expect(document.activeElement).toBe(button);
      await userEvent.keyboard('{Enter}');
    }
    expect(next()).toBe(button);
    expect(document.activeElement).toBe(button);
  });

  it('A9 say at their end that they lead nowhere, and stay in the Tab order', async () => {
    const { actions } = mount();
    expect(previous().getAttribute('aria-disabled')).toBe('true');
    expect(next().hasAttribute('aria-disabled')).toBe(false);
    actions.goTo(2);
    expect(previous().hasAttribute('aria-disabled')).toBe(false);
    expect(next().getAttribute('aria-disabled')).toBe('true');
    for (const button of [previous(), next()]) {
      expect(button.hasAttribute('disabled')).toBe(false);
      await userEvent.tab();
      expect(document.activeElement).toBe(button);
    }
  });

  it('A9 do nothing at their end', async () => {
    const gallery = mount({ defaultIndex: 2 });
    await userEvent.click(next());
    expect(gallery.events).toEqual([]);
    expect(gallery.counter).toBe('3/3');
    expect(document.activeElement).toBe(next());
  });

  it('A57 have text names over pictures that no screen reader meets', () => {
    const photos = photosOf('abcdefghijklmnopqrstuvwxyz');
    mount({ photos, children: <Lightbox /> });
    const pictures = Array.from(document.querySelectorAll('svg'));
    const parts = new Set(pictures.map((svg) => svg.closest<HTMLElement>('[data-inpics]')?.dataset.inpics));
    expect([...parts]).toEqual(expect.arrayContaining(['previous', 'next', 'ticks', 'picture', 'lightbox-button']));
    for (const svg of pictures) {
      expect(svg.closest('[aria-hidden=true]')).not.toBeNull();
      expect(svg.getAttribute('focusable')).toBe('false');
    }
  });

  it('A57 may show words of the page’s own instead of the arrow', () => {
    render(
      <Gallery.Root photos={photosOf('ab')}>
        <Gallery.Next aria-label={undefined}>Onward</Gallery.Next>
      </Gallery.Root>,
    );
    expect(screen.getByRole('button', { name: 'Onward' }).querySelector('svg')).toBeNull();
  });

  it('A8 leave the move to a page that prevents it', () => {
    const onClick = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
    const onIndexChange = vi.fn();
    render(
      <Gallery.Root photos={photosOf('ab')} onIndexChange={onIndexChange}>
        <Gallery.Next onClick={onClick} />
      </Gallery.Root>,
    );
    fireEvent.click(next());
    expect(onClick).toHaveBeenCalledTimes(1);
    expect(onIndexChange).not.toHaveBeenCalled();
  });
});

describe('the counter', () => {
  it('A58 shows 2/8 to the eye and says "Photo 2 of 8" to the ear', () => {
    const gallery = mount({ photos: photosOf('abcdefgh'), defaultIndex: 1 });
    const counter = gallery.part('counter');
    expect(gallery.counter).toBe('2/8');
    expect(counter.querySelector('bdi')?.getAttribute('aria-hidden')).toBe('true');
    expect(counter.querySelector('strong')?.textContent).toBe('2');
    expect(counter.querySelector('[data-inpics=spoken]')?.textContent).toBe('Photo 2 of 8');
  });

  it('A58 is written as the language writes it', () => {
    const gallery = mount({ strings: { counter: '{count} · {number}' } });
    expect(gallery.counter).toBe('3 · 1');
    expect(gallery.part('counter').querySelector('strong')?.textContent).toBe('1');
  });

  it('A58 counts in each figure too, for readers without the bar', () => {
    const gallery = mount();
    expect(['a', 'b', 'c'].map((_, index) => gallery.part('number', index).textContent)).toEqual(['1/3', '2/3', '3/3']);
  });
});

describe('the ticks', () => {
  it('A57 are for the eye alone', () => {
    expect(mount().part('ticks').getAttribute('aria-hidden')).toBe('true');
  });

  it('A57 are one a photo, passed up to the current one', () => {
    const { part, actions } = mount();
    actions.next();
    const passed = Array.from(part('ticks').children, (tick) => tick.hasAttribute('data-passed'));
    expect(passed).toEqual([true, true, false]);
  });

  it.each([
    [19, 'i', 19],
    [20, 'svg', 1],
  ])('A57 of %i photos are %s', (count, tag, marks) => {
    const letters = Array.from({ length: count }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');
    const gallery = mount({ photos: photosOf(letters), defaultIndex: 4 });
    const children = Array.from(gallery.part('ticks').children);
    expect(children.map(({ tagName }) => tagName.toLowerCase())).toEqual(Array(marks).fill(tag));
    if (tag === 'svg') {
      expect(children[0]?.getAttribute('viewBox')).toBe('0 0 20 1');
      expect(children[0]?.querySelector('rect')?.getAttribute('width')).toBe('5');
    }
  });
});
