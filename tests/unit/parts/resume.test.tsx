import { act, fireEvent, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Autoplay, DeepLink, Resume } from '../../../src/index.js';
import { ar } from '../../../src/strings/ar.js';
import { photosOf } from '../../kit/letters.js';
import { modelHistory } from '../../kit/modelHistory.js';
import { attended, mount } from '../../kit/mounted.js';
import { type Page, sentFor } from '../../kit/streaming.js';

/** A storage of its own, with what a reader left in it. */
function storageWith(kept: Record<string, string> = {}) {
  const map = new Map(Object.entries(kept));
  return {
    map,
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
  };
}

const KEY = 'inpics-photo medals';
const visit = (storage: Parameters<typeof Resume>[0]['storage'], props: Parameters<typeof mount>[0] = {}) =>
  mount({ id: 'medals', photos: photosOf('abcde'), children: <Resume storage={storage} />, ...props });
const offer = () => document.querySelector<HTMLElement>('[data-inpics="resume"]');
const words = () => offer()?.textContent ?? null;

afterEach(() => history.replaceState(null, '', '/'));

describe('a reader who comes back', () => {
  it('R14 is offered the photo that they left, in the bar, and nothing moves before they ask', () => {
    const storage = storageWith();
    const first = visit(storage);
    expect(words()).toBeNull();
    first.actions.goTo(2);
    first.unmount();
    expect(storage.map.get(KEY)).toBe('c');

    const gallery = visit(storage);
    expect(words()).toBe('Continue at photo 3');
    expect(offer()?.parentElement).toBe(gallery.part('bar'));
    expect([gallery.counter, gallery.events]).toEqual(['1/5', []]);
    fireEvent.click(offer() as HTMLElement);
    expect([gallery.counter, gallery.events]).toEqual(['3/5', ['2 button']]);
    expect(words()).toBeNull();
  });

  it('A15 keeps focus in the gallery when the button that had it goes, whichever it was', () => {
    for (const name of ['resume', 'resume-dismiss']) {
      const gallery = visit(storageWith({ [KEY]: 'c' }));
      gallery.part(name).focus();
      fireEvent.click(gallery.part(name));
      expect(document.activeElement).toBe(gallery.part('viewport'));
      gallery.unmount();
    }
  });

  it('R14 sees the offer go as soon as they move, and does not get it again', () => {
    const gallery = visit(storageWith({ [KEY]: 'd' }));
    gallery.actions.next();
    expect(words()).toBeNull();
    gallery.actions.previous();
    expect(words()).toBeNull();
  });

  it('R14 who sends the offer away stays where they are, and is not asked at the next visit', () => {
    const storage = storageWith({ [KEY]: 'd' });
    const gallery = visit(storage);
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect([words(), gallery.counter]).toEqual([null, '1/5']);
    gallery.unmount();
    visit(storage);
    expect(words()).toBeNull();
  });

  it('A18 hears nothing of it unasked', async () => {
    const gallery = visit(storageWith({ [KEY]: 'd' }));
    await attended();
    expect(gallery.announced).toBe('');
  });

  it('R14 is offered nothing at the first photo, nor at the end of the story, nor what is not there any more', () => {
    for (const left of ['a', 'e', 'x', '', '__proto__']) {
      const { unmount } = visit(storageWith({ [KEY]: left }));
      expect(words(), left).toBeNull();
      unmount();
    }
  });

  it('W22 the number is the photo’s own in the list as it is, and goes with the photo', () => {
    const gallery = visit(storageWith({ [KEY]: 'c' }));
    gallery.update({ photos: photosOf('abxcde') });
    expect(words()).toBe('Continue at photo 4');
    gallery.update({ photos: photosOf('abde') });
    expect(words()).toBeNull();
  });

  it('R14 is offered it in StrictMode, and only once', () => {
    visit(storageWith({ [KEY]: 'c' }), { around: (gallery) => <StrictMode>{gallery}</StrictMode> });
    expect(screen.getAllByRole('button', { name: 'Continue at photo 3' })).toHaveLength(1);
  });

  it('N2 in their own language and digits', () => {
    visit(storageWith({ [KEY]: 'c' }), { strings: ar });
    expect(words()).toBe('المتابعة من الصورة ٣');
  });
});

describe('a page that says itself which photo it is', () => {
  const withLink = (href: string, more: Parameters<typeof mount>[0] = {}) => {
    const { navigation } = modelHistory(new URL(href, location.href).href);
    history.replaceState(null, '', href);
    return visit(storageWith({ [KEY]: 'c' }), {
      children: (
        <>
          <DeepLink navigation={navigation} mode="query" />
          <Resume storage={storageWith({ [KEY]: 'c' })} />
        </>
      ),
      ...more,
    });
  };

  it('R14 makes no offer where the address names a photo, also the first one', () => {
    for (const href of ['/story?photo=b', '/story?photo=a']) {
      const { unmount } = withLink(href);
      expect(words(), href).toBeNull();
      unmount();
    }
  });

  it('R14 makes one where the address names none', () => {
    withLink('/story');
    expect(words()).toBe('Continue at photo 3');
  });

  it('R14 makes none where the server opened on another photo', () => {
    visit(storageWith({ [KEY]: 'c' }), { defaultIndex: 1 });
    expect(words()).toBeNull();
  });
});

describe('where the photo is kept', () => {
  it('R14 by the gallery’s id, by a key of the page’s own, else by the page’s path', () => {
    const storage = storageWith();
    const move = (props: Parameters<typeof mount>[0]) => {
      const gallery = visit(storage, props);
      gallery.actions.next();
      gallery.unmount();
    };
    move({});
    move({ children: <Resume storage={storage} storageKey="own" /> });
    history.replaceState(null, '', '/story');
    move({ id: undefined as never });
    move({ id: 'asked', children: <Resume storage={() => storage} /> });
    expect([...storage.map]).toEqual([
      [KEY, 'b'],
      ['own', 'b'],
      ['inpics-photo /story', 'b'],
      ['inpics-photo asked', 'b'],
    ]);
  });

  it('R14 of two galleries without an id on a page each keeps its own photo', () => {
    const storage = storageWith();
    const both = () => [
      visit(storage, { id: undefined }),
      visit(storage, { id: undefined, photos: photosOf('vwxyz') }),
    ];
    const [first, second] = both();
    first?.actions.goTo(2);
    second?.actions.goTo(3);
    first?.unmount();
    second?.unmount();

    both();
    const offers = Array.from(document.querySelectorAll('[data-inpics="resume"]'), (offer) => offer.textContent);
    expect(offers).toEqual(['Continue at photo 3', 'Continue at photo 4']);
  });

  it('R14 nothing is written before the reader moves, nor when the list moves the photo', () => {
    const storage = storageWith();
    const gallery = visit(storage);
    gallery.update({ photos: photosOf('xabcde') });
    expect(gallery.counter).toBe('2/6');
    expect(storage.map.size).toBe(0);
  });

  it('R14 storage that throws, or that cannot even be asked for, is done without', () => {
    const denied = () => {
      throw new DOMException('no', 'SecurityError');
    };
    const later = { getItem: async () => 'c', setItem() {} } as never;
    for (const storage of [{ getItem: denied, setItem: denied }, denied, () => undefined as never, later]) {
      const gallery = visit(storage);
      gallery.actions.next();
      expect([words(), gallery.counter]).toEqual([null, '2/5']);
      gallery.unmount();
    }
  });

  it('X5 R4 the server asks for no storage', async () => {
    const page: Page = ({ PhotoGallery, Resume }) => (
      <PhotoGallery photos={photosOf('abc')}>
        <Resume
          storage={() => {
            throw new Error('no storage here');
          }}
        />
      </PhotoGallery>
    );
    expect(await sentFor(page, renderToString)).not.toContain('resume');
  });

  it('A49 photos that come by themselves take the offer away, and are kept', async () => {
    const storage = storageWith({ [KEY]: 'd' });
    const gallery = visit(storage, {
      children: (
        <>
          <Resume storage={storage} />
          <Autoplay startsPlaying={false} pace={{ base: 300, perWord: 0, min: 0 }} />
        </>
      ),
    });
    await attended();
    for (const picture of gallery.root.querySelectorAll('[data-inpics="picture"]'))
      picture.setAttribute('data-state', 'loaded');
    fireEvent.click(gallery.part('autoplay'));
    await act(() => vi.waitFor(() => expect(gallery.events).toEqual(['1 autoplay'])));
    expect([words(), storage.map.get(KEY)]).toEqual([null, 'b']);
  });
});
