import { act, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { photosOf } from '../../kit/letters.js';
import { type Mounted, mount } from '../../kit/mounted.js';

/** The pictures that have come, by their address: jsdom loads none. */
let loaded: Set<string>;

beforeEach(() => {
  loaded = new Set();
  const isThere = (image: HTMLImageElement) => loaded.has(image.getAttribute('src') ?? '');
  vi.spyOn(HTMLImageElement.prototype, 'complete', 'get').mockImplementation(function (this: HTMLImageElement) {
    return isThere(this);
  });
  vi.spyOn(HTMLImageElement.prototype, 'naturalWidth', 'get').mockImplementation(function (this: HTMLImageElement) {
    return isThere(this) ? 1500 : 0;
  });
  HTMLImageElement.prototype.decode = async () => {};
});

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(HTMLImageElement.prototype, 'decode');
});

const imageOf = ({ slides }: Mounted, index: number) => slides[index]?.querySelector('img') as HTMLImageElement;

async function come(gallery: Mounted, index: number): Promise<void> {
  const image = imageOf(gallery, index);
  loaded.add(image.getAttribute('src') ?? '');
  fireEvent.load(image);
  await act(async () => {});
}

/** jsdom knows the attribute, but not the property. */
const loadingOf = (image: HTMLImageElement) => image.loading ?? image.getAttribute('loading');

const awake = (gallery: Mounted) =>
  gallery.slides.flatMap((_, index) => (loadingOf(imageOf(gallery, index)) === 'eager' ? [index] : []));

it('I7 I8 wakes the next picture in the direction of travel once the current one is there, then the one behind', async () => {
  const gallery = mount({ photos: photosOf('abcdefgh'), defaultIndex: 3 });
  await act(() => import('../../../src/page/attendance.js'));
  expect(awake(gallery)).toEqual([3]);
  await come(gallery, 3);
  expect(awake(gallery)).toEqual([3, 4]);
  expect(imageOf(gallery, 4).fetchPriority).toBe('low');
  await come(gallery, 4);
  expect(awake(gallery)).toEqual([2, 3, 4]);
  gallery.actions.previous();
  await come(gallery, 2);
  expect(awake(gallery)).toEqual([1, 2, 3, 4]);
});

it('I7 wakes none beyond the ends of the story, and the first after the last in a loop', async () => {
  const gallery = mount({ photos: photosOf('abcd'), defaultIndex: 3 });
  await act(() => import('../../../src/page/attendance.js'));
  await come(gallery, 3);
  expect(awake(gallery)).toEqual([2, 3]);
  gallery.update({ loop: true });
  await come(gallery, 2);
  expect(awake(gallery)).toEqual([0, 2, 3]);
});

it('I13 a picture that cannot be had says so, and holds up nothing', async () => {
  const gallery = mount({ photos: photosOf('abc') });
  await act(() => import('../../../src/page/attendance.js'));
  fireEvent.error(imageOf(gallery, 0));
  await act(async () => {});
  expect(gallery.part('picture').dataset.state).toBe('failed');
});
