import { type RefObject, useRef } from 'react';
import { arrange, placeOf, slideAt, slideCount } from '../state/arrangement.js';
import { approach, goTo, takeOver } from '../state/transitions.js';
import { connectStrip, type Strip } from '../strip/strip.js';
import { useGalleryContext } from './context.js';
import { useLayoutEffect } from './useLayoutEffect.js';
import { useStoreState } from './useStoreState.js';

/** Connects the store with the strip in a viewport: each follows the other. */
export function useStrip(viewport: RefObject<HTMLElement | null>): void {
  const { store, locate } = useGalleryContext();
  // Of the gallery's strip and the lightbox's, only the one that the reader can touch is connected.
  const isAsleep = useStoreState(store, ({ lightbox, group }) => ((lightbox || group?.isOpen) === true) === !locate);
  const strip = useRef<Strip | null>(null);

  useLayoutEffect(() => {
    if (!viewport.current || isAsleep) return;
    let isReporting = false;
    const now = store.getState;
    const connected = connectStrip(viewport.current, {
      count: () => slideCount(now()),
      current: () => now().slide,
      placeOf: (slide) => placeOf(slide, now()),
      slideAt: (place) => slideAt(place, now()),
      makeRoom() {
        const { first } = now();
        store.update(arrange);
        return now().first !== first;
      },
      onNearest(slide) {
        isReporting = true;
        store.update((state) => approach(state, slide));
        isReporting = false;
      },
      onSettle: (slide, via) =>
        store.update((state) => (state.ready ? goTo(state, slide, via) : takeOver(state, slide))),
    });
    strip.current = connected;
    // In the input's own task, before React renders. The effect below places a changed list, once its slides are mounted.
    const unsubscribe = store.subscribe((state, previous) => {
      const wasCalledBack = state.nearest === state.index && previous.nearest !== state.index && !isReporting;
      const moved = state.slide !== previous.slide || wasCalledBack;
      if (moved && previous.ready && state.keys === previous.keys) connected.show();
    });
    // A reader who moved the strip before it was connected is never thrown back.
    if (!now().ready && connected.isAtStart()) store.update((state) => takeOver(state, state.opening));
    return () => {
      unsubscribe();
      connected.disconnect();
    };
  }, [store, viewport, isAsleep]);

  const keys = useStoreState(store, (state) => !isAsleep && state.ready && state.keys);
  const first = useStoreState(store, (state) => state.first);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the slides or their order have changed
  useLayoutEffect(() => {
    if (keys) strip.current?.rearranged();
  }, [store, keys, first]);
}
