import { firstOf, placeOf } from './arrangement.js';
import type { GalleryState } from './shape.js';
import type { Store } from './store.js';

/** A gallery's store as its lightbox sees it: the same photos and the same current one, without inserts. */
export function withoutInserts(store: Store<GalleryState>): Store<GalleryState> {
  const views = new WeakMap<GalleryState, GalleryState>();
  let first = 0;
  const viewOf = (state: GalleryState): GalleryState => {
    const known = views.get(state);
    if (known) return known;
    const view = withRoom({ ...state, inserts: undefined, slides: undefined, slide: state.index, first });
    views.set(state, view);
    return view;
  };
  return {
    getState: () => viewOf(store.getState()),
    update(transition) {
      store.update((state) => {
        const view = viewOf(state);
        const changed = transition(view);
        if (changed === view) return state;
        first = changed.first;
        const { inserts, slides } = state;
        return withRoom({ ...changed, inserts, slides, slide: changed.index, first: state.first });
      });
    },
    subscribe: (listener) => store.subscribe((state, previous) => listener(viewOf(state), viewOf(previous))),
  };
}

/** Each of the two strips has its own slides in the page, and the current one must be among them. */
function withRoom(state: GalleryState): GalleryState {
  return placeOf(state.slide, state) < 0 ? { ...state, first: firstOf(state) } : state;
}
