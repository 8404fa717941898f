import { type RefObject, useRef } from 'react';
import type { GalleryState, Picker } from '../state/shape.js';
import { connectThumbnailRow, type Glimpse, type ThumbnailRow } from '../strip/thumbnailRow.js';
import { useGalleryContext } from './context.js';
import { useLayoutEffect } from './useLayoutEffect.js';
import { useStoreState } from './useStoreState.js';
import { focusOn } from './useThumbnailInput.js';
import { type ThumbnailRange, useThumbnailRange } from './useThumbnailRange.js';

/** The state before a change, needed once the change is rendered. */
interface Before extends Glimpse {
  readonly index: number;
  readonly nearest: number;
  /** Key of the photo whose thumbnail had focus. */
  readonly focused: string | undefined;
}

/**
 * Connects the row of thumbnails with the store: keeps the current one in view, glides the mark to it, moves focus to the
 * chosen tab, and makes the slides tab panels while it is mounted.
 */
export function useThumbnails(scroller: RefObject<HTMLElement | null>, picker: Picker): ThumbnailRange {
  const { store, count } = useGalleryContext();
  const index = useStoreState(store, (state) => state.index);
  const nearest = useStoreState(store, (state) => state.nearest);
  const keys = useStoreState(store, (state) => state.keys);
  const ready = useStoreState(store, (state) => state.ready);
  const row = useRef<ThumbnailRow | null>(null);
  const before = useRef<Before | null>(null);
  const isThere = count > 1;

  useLayoutEffect(() => {
    if (!ready || !isThere) return;
    store.update((state) => ({ ...state, picker }));
    return () => store.update((state) => ({ ...state, picker: undefined }));
  }, [store, ready, isThere, picker]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || !isThere) return;
    const connected = connectThumbnailRow(element, () => store.getState().photos.length);
    row.current = connected;
    const note = ({ index, nearest, keys }: GalleryState) => {
      const place = focusedIn(element)?.dataset.index;
      before.current ??= { ...connected.look(), index, nearest, focused: place && keys[Number(place)] };
    };
    note(store.getState());
    const unsubscribe = store.subscribe((state, previous) => {
      if (CAUSES.some((name) => state[name] !== previous[name])) note(previous);
    });
    return () => {
      unsubscribe();
      connected.stop();
      row.current = before.current = null;
    };
  }, [scroller, store, isThere]);

  const range = useThumbnailRange(scroller, row);

  // Runs after each render, and acts after those that the store caused.
  useLayoutEffect(() => {
    const was = before.current;
    const element = scroller.current;
    const rendered = { index, nearest, keys, ready };
    const now = store.getState();
    // The store has changed since: the next render catches up.
    if (!was || !element || !row.current || CAUSES.some((name) => rendered[name] !== now[name])) return;
    before.current = null;
    if (was.nearest !== nearest) row.current.bring(nearest);
    row.current.play(was);
    if (was.focused === undefined) return;
    // Focus follows the chosen tab (A31). A button keeps it, even if it was a link before, or it moves with the photo.
    const isLost = !focusedIn(element);
    const same = keys.indexOf(was.focused);
    if (picker === 'tabs' && was.index !== index) focusOn(element, index);
    else if (isLost) focusOn(element, same < 0 ? index : same);
  });

  return range;
}

/** The state that makes this re-render. */
const CAUSES = ['index', 'nearest', 'keys', 'ready'] as const;

const focusedIn = (scroller: HTMLElement) => scroller.querySelector<HTMLElement>('[data-inpics="thumbnail"]:focus');
