import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';

/** After a swipe the owner of a controlled index has this long to agree; then the strip glides back (W24). */
const OWNER_MS = 1000;

/** Gives the owner time to answer each request, then goes to the index that it holds. Returns how to stop. */
export function awaitOwner(store: Store<GalleryState>, followOwner: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unsubscribe = store.subscribe(({ request, controlled }, previous) => {
    if (!request || request === previous.request || !controlled) return;
    clearTimeout(timer);
    timer = setTimeout(followOwner, OWNER_MS);
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
