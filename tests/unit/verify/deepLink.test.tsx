import { act } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DeepLink, indexOfLink } from '../../../src/index.js';
import type { GalleryState } from '../../../src/state/shape.js';
import type { Store } from '../../../src/state/store.js';
import { askForLightbox, step } from '../../../src/state/transitions.js';
import { photosOf } from '../../kit/letters.js';
import { modelHistory } from '../../kit/modelHistory.js';
import { mount } from '../../kit/mounted.js';
import { StandInLightbox } from '../../kit/StandInLightbox.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What a reader can do. The last two let time pass: for the history to be where it was sent, and for the address. */
const DEEDS = ['open', 'close', 'next', 'previous', 'back', 'forward', 'arrive', 'wait'] as const;

const starts = fc.record({
  rest: fc.constantFrom('', '#b', '?q=1#c', '#comments', '#%E0%A4%A'),
  opens: fc.constantFrom<'photo' | 'lightbox'>('photo', 'lightbox'),
  state: fc.constantFrom(null, { key: 'x' }, 'text', 7),
});

const photos = photosOf('abcd');

it('T3 R11 R12 whatever the reader does, history is one entry deep at most, the address names the photo, and the lightbox is open on its entry alone', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...DEEDS), { maxLength: 25 }), starts, (deeds, { rest, opens, state }) => {
      // Something is behind the page, so that a step too far back is seen.
      const history = modelHistory('https://site.test/before');
      history.navigate(`/story${rest}`, state);
      const held = { current: null as Store<GalleryState> | null };
      const { unmount } = mount({
        photos,
        children: (
          <>
            <DeepLink navigation={history.navigation} opens={opens} />
            <StandInLightbox store={held} />
          </>
        ),
      });
      const store = held.current as Store<GalleryState>;
      let hasMoved = false;
      const doIt: Record<(typeof DEEDS)[number], () => void> = {
        open: () => store.update((current) => askForLightbox(current, true, 'button')),
        close: () => store.update((current) => askForLightbox(current, false, 'key')),
        next: () => store.update((current) => step(current, 1, 'key')),
        previous: () => store.update((current) => step(current, -1, 'key')),
        // In the order that they were asked for, and not out of the page: its gallery would be gone.
        back() {
          history.settle();
          if (history.at > 1) history.go(-1);
        },
        forward() {
          history.settle();
          history.go(1);
        },
        arrive: () => history.settle(),
        wait: () => void vi.advanceTimersByTime(300),
      };
      const check = () => {
        act(() => {
          history.settle();
          vi.advanceTimersByTime(1000);
        });
        const { index, lightbox } = store.getState();
        expect(history.entries.length).toBeLessThanOrEqual(3);
        expect(history.at).toBe(lightbox ? 2 : 1);
        const isOurs = typeof history.here.state === 'object' && 'inpics' in (history.here.state ?? {});
        expect(isOurs).toBe(lightbox);
        const named = indexOfLink(photos, history.here.href);
        const isForeign = /comments|%E0/.test(rest);
        if (isForeign) expect(history.here.href).toBe(`https://site.test/story${rest}`);
        else if (hasMoved || named >= 0) expect(named).toBe(index);
        // What others keep there is there.
        if (!lightbox) expect(history.here.state).toEqual(state);
        expect(history.here.href.includes('?q=1')).toBe(rest.includes('?q=1'));
        expect(history.entries[0]?.href).toBe('https://site.test/before');
      };
      check();
      for (const deed of deeds) {
        const before = store.getState().index;
        act(doIt[deed]);
        hasMoved ||= store.getState().index !== before;
        if (deed === 'arrive' || deed === 'wait') check();
      }
      check();
      unmount();
    }),
    { numRuns: 1000 },
  );
}, 120_000);
