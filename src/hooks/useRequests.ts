import type { Photo } from '../data/photo.js';
import { runPageCode } from '../page/attempt.js';
import type { GalleryState, Via } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { follow } from '../state/transitions.js';
import { useLatest } from './useLatest.js';
import { useLayoutEffect } from './useLayoutEffect.js';

/** What came with a change of the index. */
export interface IndexChangeDetails<T extends Photo = Photo> {
  /** What the reader, or the page, did. */
  via: Via;
  /** The event behind it, where there is one. */
  event: unknown;
  /** The photo now shown, or asked for. */
  photo: T;
}

export type OnIndexChange<T extends Photo = Photo> = (index: number, details: IndexChangeDetails<T>) => void;

/**
 * Reports what was asked for, and brings in what the owner of a controlled index answers. Returns how to go where the owner
 * is, who has not answered.
 */
export function useRequests(
  store: Store<GalleryState>,
  index: number | undefined,
  onIndexChange: OnIndexChange | undefined,
): () => void {
  // A list that comes with this render is reported to this render's callback.
  const latest = useLatest({ index, onIndexChange });

  useLayoutEffect(() => {
    return store.subscribe(({ request, controlled, photos }, previous) => {
      if (!request || request === previous.request) return;
      const { index, via, event } = request;
      const photo = photos[index];
      // An owner who changes list and index together has decided already.
      const isDecided = controlled && via === 'photos' && latest.current.index !== previous.index;
      if (photo && !isDecided) runPageCode(() => latest.current.onIndexChange?.(index, { via, event, photo }));
    });
  }, [store, latest]);

  const followOwner = () => {
    const { index } = latest.current;
    if (index !== undefined) store.update((state) => follow(state, index));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it reads nothing else that changes
  useLayoutEffect(followOwner, [store, index]);
  return followOwner;
}
