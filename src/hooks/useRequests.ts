import type { Photo } from '../data/photo.js';
import { runPageCode } from '../page/attempt.js';
import type { GalleryState, Via } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { follow } from '../state/transitions.js';
import { useLatest } from './useLatest.js';
import { useLayoutEffect } from './useLayoutEffect.js';

/** Details of a change of the index. */
export interface IndexChangeDetails<T extends Photo = Photo> {
  /** The kind of input: what the reader, or the page, did. */
  via: Via;
  /** The event that caused it, if there is one. */
  event: unknown;
  /** The photo now shown, or requested. */
  photo: T;
}

export type OnIndexChange<T extends Photo = Photo> = (index: number, details: IndexChangeDetails<T>) => void;

/**
 * Reports requests, and follows the answers of the owner of a controlled index. Returns a function that moves the gallery to
 * the owner's index, for requests that get no answer.
 */
export function useRequests(
  store: Store<GalleryState>,
  index: number | undefined,
  onIndexChange: OnIndexChange | undefined,
): () => void {
  // A list passed in this render is reported to this render's callback.
  const latest = useLatest({ index, onIndexChange });

  useLayoutEffect(() => {
    return store.subscribe(({ request, controlled, photos }, previous) => {
      if (!request || request === previous.request) return;
      const { index, via, event } = request;
      const photo = photos[index];
      // An owner that changes list and index together has already decided.
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
