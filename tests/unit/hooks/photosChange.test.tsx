import { render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { PhotoGallery } from '../../../src/index.js';
import { photosOf } from '../../kit/letters.js';
import { mount } from '../../kit/mounted.js';

describe('photos that change', () => {
  it.each([
    // before, the reader's photo, after, the photo shown then, the events
    ['abc', 'b', 'abc', 'b', [], 'the same ones in a new list'],
    ['abc', 'b', 'abcx', 'b', [], 'one more at the end'],
    ['abc', 'b', 'xabc', 'b', ['2 photos'], 'one before'],
    ['abc', 'b', 'cba', 'b', [], 'turned round'],
    ['abc', 'c', 'cab', 'c', ['0 photos'], 'moved to the front'],
    ['abc', 'b', 'ac', 'c', [], 'gone: the next'],
    ['abc', 'c', 'ab', 'b', ['1 photos'], 'gone, and it was the last'],
    ['abcde', 'b', 'ae', 'a', ['0 photos'], 'gone, and the one before is nearest'],
    ['abc', 'c', 'xy', 'y', ['1 photos'], 'all gone'],
    ['abc', 'b', 'b', 'b', ['0 photos'], 'all the others gone'],
  ])('W22 from %s at %s to %s shows %s, with events %j: %s', (before, shown, after, expected, events) => {
    const gallery = mount({ photos: photosOf(before), defaultIndex: before.indexOf(shown) });
    gallery.update({ photos: photosOf(after) });
    expect(gallery.open.map(({ id }) => id)).toEqual([expected]);
    expect(gallery.events).toEqual(events);
    if (after.length > 1) expect(gallery.counter).toBe(`${after.indexOf(expected) + 1}/${after.length}`);
  });

  it('W22 keeps the elements of the photos that stay', () => {
    const gallery = mount({ defaultIndex: 1 });
    const [, b, c] = gallery.slides;
    gallery.update({ photos: photosOf('xbc') });
    expect(gallery.slides.slice(1)).toEqual([b, c]);
    expect(gallery.slides[1]).toBe(b);
  });

  it('W22 shows new words of the same photos, without an event', () => {
    const gallery = mount({ defaultIndex: 1 });
    gallery.update({ photos: photosOf('abc').map((photo) => ({ ...photo, headline: `New ${photo.id}` })) });
    expect(gallery.part('headline', 1).textContent).toBe('New b');
    expect(gallery.slides[1]?.getAttribute('aria-label')).toBe('2 of 3: New b');
    expect(gallery.events).toEqual([]);
  });

  it('W22 takes a photo for the same by its address where it has no id', () => {
    const bare = (letters: string) => photosOf(letters).map(({ id: _, ...photo }) => photo);
    const gallery = mount({ photos: bare('abc'), defaultIndex: 1 });
    gallery.update({ photos: bare('xabc') });
    expect(gallery.counter).toBe('3/4');
  });

  it('W22 hands the photo of the new list to the callback of the render that brought it', () => {
    const first = vi.fn();
    const second = vi.fn();
    const { rerender } = render(<PhotoGallery photos={photosOf('abc')} defaultIndex={1} onIndexChange={first} />);
    const photos = photosOf('xabc');
    rerender(<PhotoGallery photos={photos} defaultIndex={1} onIndexChange={second} />);
    expect(first).not.toHaveBeenCalled();
    expect(second.mock.calls).toEqual([[2, { via: 'photos', event: undefined, photo: photos[2] }]]);
  });

  it('W24 leaves the index to the page, and tells it where the photo went', () => {
    const gallery = mount({ index: 1 });
    gallery.update({ photos: photosOf('xabc') });
    expect(gallery.events).toEqual(['2 photos']);
    expect(gallery.counter).toBe('3/4');
  });
});

describe('an index that waits for its photo', () => {
  it('W24 is followed as soon as the list is long enough, without an event', () => {
    const gallery = mount({ photos: photosOf('ab'), index: 3 });
    expect(gallery.counter).toBe('2/2');
    gallery.update({ photos: photosOf('abc') });
    expect(gallery.counter).toBe('3/3');
    gallery.update({ photos: photosOf('abcde') });
    expect(gallery.counter).toBe('4/5');
    expect(gallery.events).toEqual([]);
  });
});

describe('list and index together', () => {
  it.each([
    ['where its photo went', 'xabc', 2, '3/4'],
    ['elsewhere', 'xabc', 0, '1/4'],
    ['to the start of another story', 'xy', 0, '1/2'],
  ])('W24 fire no event, and the page sends the reader %s', (_, letters, index, counter) => {
    const gallery = mount({ photos: photosOf('abcd'), index: 1 });
    gallery.update({ index: 3 });
    gallery.update({ photos: photosOf(letters), index });
    expect(gallery.counter).toBe(counter);
    expect(gallery.events).toEqual([]);
  });
});

describe('few photos', () => {
  it('W23 of none shows nothing, and calls nothing', () => {
    const gallery = mount({ photos: [] });
    expect(document.querySelector('[data-inpics]')).toBeNull();
    gallery.actions.next();
    gallery.actions.goTo(2);
    expect(gallery.events).toEqual([]);
  });

  it('W23 A17 of one is a photo with its caption and an empty live region: no buttons, counter, ticks, carousel or Tab stop', () => {
    const gallery = mount({ photos: photosOf('a') });
    const parts = Array.from(document.querySelectorAll('[data-inpics]'), (part) => part.getAttribute('data-inpics'));
    expect(parts).toEqual([
      ...[
        'root',
        'bar',
        'viewport',
        'slide',
        'figure',
        'picture',
        'photo-link',
        'caption',
        'headline',
        'text',
        'text-body',
        'credit',
        'announcer',
      ],
    ]);
    expect(document.querySelectorAll('[aria-roledescription], button, [tabindex="0"]')).toHaveLength(0);
    expect(gallery.part('announcer').textContent).toBe('');
    expect(gallery.part('viewport').hasAttribute('role')).toBe(false);
    expect(gallery.part('slide').hasAttribute('role')).toBe(false);
    expect(gallery.part('slide').hasAttribute('inert')).toBe(false);
    expect(gallery.root.getAttribute('aria-label')).toBe('1 photo');
    gallery.actions.next();
    expect(gallery.events).toEqual([]);
  });

  it('W23 of two go there and back', () => {
    const gallery = mount({ photos: photosOf('ab') });
    gallery.actions.next();
    gallery.actions.next();
    gallery.actions.previous();
    gallery.actions.previous();
    expect(gallery.events).toEqual(['1 command', '0 command']);
  });

  it.each([
    [{}, '1/3'],
    [{ defaultIndex: 2 }, '3/3'],
    [{ index: 1 }, '2/3'],
  ])('W23 that arrive later are as if there from the start: %j', (props, counter) => {
    const gallery = mount({ photos: [], ...props });
    gallery.update({ photos: photosOf('abc') });
    expect(gallery.counter).toBe(counter);
    expect(gallery.open).toHaveLength(1);
    expect(gallery.events).toEqual([]);
    expect(gallery.part('viewport').tabIndex).toBe(0);
  });

  it('W23 become many: buttons, counter and names are there at once', () => {
    const gallery = mount({ photos: photosOf('a') });
    gallery.update({ photos: photosOf('ab') });
    expect(gallery.counter).toBe('1/2');
    expect(gallery.root.getAttribute('aria-roledescription')).toBe('carousel');
    expect(gallery.slides.map((slide) => slide.getAttribute('aria-label'))).toEqual([
      '1 of 2: Headline a',
      '2 of 2: Headline b',
    ]);
    gallery.actions.next();
    expect(gallery.events).toEqual(['1 command']);
  });

  it('W23 that go and come back are at the same photo, without an event', () => {
    const gallery = mount({ defaultIndex: 2 });
    gallery.update({ photos: [] });
    expect(document.querySelector('[data-inpics]')).toBeNull();
    gallery.update({ photos: photosOf('abc') });
    expect(gallery.counter).toBe('3/3');
    expect(gallery.events).toEqual([]);
  });
});
