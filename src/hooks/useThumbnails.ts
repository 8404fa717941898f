import { type RefObject, useRef } from 'react';
import type { GalleryState, Picker } from '../state/shape.js';
import { connectThumbnailRow, type Glimpse, type ThumbnailRow } from '../strip/thumbnailRow.js';
import { useGalleryContext } from './context.js';
import { focusOn } from './useChoice.js';
import { useLayoutEffect } from './useLayoutEffect.js';
import { useStoreState } from './useStoreState.js';
import { type ThumbnailRange, useThumbnailRange } from './useThumbnailRange.js';

/** What was so before a change, for what follows from it once it is rendered. */
interface Before extends Glimpse {
  readonly index: number;
  readonly nearest: number;
  /** The photo whose thumbnail had focus. */
  readonly focused: string | undefined;
}

/**
 * Connects the row of thumbnails with the store: the current one is kept in view and the mark glides to it, focus follows
 * the chosen tab, and the slides learn that they are panels as long as this is there.
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

  // After each render; there is something to do after those that the store caused.
  useLayoutEffect(() => {
    const was = before.current;
    const element = scroller.current;
    const rendered = { index, nearest, keys, ready };
    const now = store.getState();
    // Not yet what the store has come to since: the render after this one is.
    if (!was || !element || !row.current || CAUSES.some((name) => rendered[name] !== now[name])) return;
    before.current = null;
    if (was.nearest !== nearest) row.current.bring(nearest);
    row.current.play(was);
    if (was.focused === undefined) return;
    // The chosen tab takes focus along (A31). A button keeps it, also where it was a link before, or goes with its photo.
    const isLost = !focusedIn(element);
    const same = keys.indexOf(was.focused);
    if (picker === 'tabs' && was.index !== index) focusOn(element, index);
    else if (isLost) focusOn(element, same < 0 ? index : same);
  });

  return range;
}

/** What makes this render again. */
const CAUSES = ['index', 'nearest', 'keys', 'ready'] as const;

const focusedIn = (scroller: HTMLElement) => scroller.querySelector<HTMLElement>('[data-inpics="thumbnail"]:focus');
