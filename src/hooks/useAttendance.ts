import { type RefObject, useEffect } from 'react';
import type { Attended } from '../page/attendance.js';
import { whenLoaded } from '../strip/whenLoaded.js';
import { useStoreState } from './useStoreState.js';

/** Loads `page/attendance` after the first load and lets it look after the gallery. */
export function useAttendance(root: RefObject<HTMLElement | null>, attended: Attended): void {
  const { store, words, keys } = attended;
  // Runs again when photos are added to an empty gallery.
  const isEmpty = useStoreState(store, (state) => !state.photos.length);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the rest reads nothing that a later render changes
  useEffect(() => {
    const element = root.current;
    if (element) return whenLoaded(import('../page/attendance.js'), ({ attend }) => attend(element, attended));
  }, [root, store, words, isEmpty, keys?.keyboard]);
}
