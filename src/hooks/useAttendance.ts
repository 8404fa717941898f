import { type RefObject, useEffect } from 'react';
import type { Attended } from '../page/attendance.js';
import { whenLoaded } from '../strip/whenLoaded.js';
import { useStoreState } from './useStoreState.js';

/** Looks after a gallery as soon as the page has what it needs first. */
export function useAttendance(root: RefObject<HTMLElement | null>, attended: Attended): void {
  const { store, words, keys } = attended;
  // Once more where the photos come later.
  const isEmpty = useStoreState(store, (state) => !state.photos.length);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what else there is reads nothing that a later render changes
  useEffect(() => {
    const element = root.current;
    if (element) return whenLoaded(import('../page/attendance.js'), ({ attend }) => attend(element, attended));
  }, [root, store, words, isEmpty, keys?.keyboard]);
}
