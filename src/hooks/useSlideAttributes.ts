import { isBehind } from '../state/arrangement.js';
import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import { inertAttribute } from './reactVersion.js';
import { useStoreState } from './useStoreState.js';

/** How a slide stands, as its element's attributes; the part renders again only when that changes. */
export function useSlideAttributes(store: Store<GalleryState>, slide: number) {
  const isCurrent = useStoreState(store, (state) => state.slide === slide);
  const ready = useStoreState(store, (state) => state.ready);
  const isBehindLast = useStoreState(store, (state) => isBehind(slide, state));
  return {
    'data-current': isCurrent ? '' : undefined,
    // By `order`: in the server's HTML the opening photo comes first, without a script, a style attribute or a flash.
    'data-behind': isBehindLast ? '' : undefined,
    // In the server's HTML no photo is hidden: a reader without a script has them all (A13).
    ...inertAttribute(ready && !isCurrent),
  };
}
