import { isBehind } from '../state/arrangement.js';
import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { inertAttribute } from './reactVersion.js';
import { useStoreState } from './useStoreState.js';

/** A slide's state as attributes of its element; the part re-renders only when that changes. */
export function useSlideAttributes(store: Store<GalleryState>, slide: number) {
  const isCurrent = useStoreState(store, (state) => state.slide === slide);
  const ready = useStoreState(store, (state) => state.ready);
  const isBehindLast = useStoreState(store, (state) => isBehind(slide, state));
  return {
    'data-current': isCurrent ? '' : undefined,
    // Styled with `order`: the server's HTML shows the opening photo first, without a script, a style attribute or a flash.
    'data-behind': isBehindLast ? '' : undefined,
    // No photo is hidden in the server's HTML: a reader without JavaScript has them all (A13).
    ...inertAttribute(ready && !isCurrent),
  };
}
