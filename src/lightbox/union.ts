import { linkTo } from '../data/linkTo.js';
import type { Photo } from '../data/photo.js';
import type { GalleryContextValue } from '../hooks/context.js';
import type { GalleryState } from '../state/shape.js';
import { createStore, type Store } from '../state/store.js';
import { open, replacePhotos } from '../state/transitions.js';

/** Several galleries of a page as one story, in page order (W20). */
export interface Union {
  /** The store of that story, with an index of its own over all their photos. */
  readonly store: Store<GalleryState>;
  join(gallery: GalleryContextValue): () => void;
  /** Replaces a gallery's context value, which says how to show its photos. */
  renew(gallery: GalleryContextValue): void;
  /** The galleries, in page order. */
  members(): readonly GalleryContextValue[];
  /** The gallery that a photo is from, and its index there. */
  locate(index: number): { gallery: GalleryContextValue | undefined; index: number };
  /** The index in the union of a gallery's photo. */
  indexOf(gallery: GalleryContextValue, index: number): number;
}

export function createUnion(): Union {
  // A photo's link is that of its own gallery, which has the anchors and can have a `DeepLink`.
  const linkOf = (photo: Photo, index: number) => {
    const { gallery, index: place } = locate(index);
    const { linkOf } = gallery?.store.getState() ?? {};
    return linkOf?.(photo, place) ?? linkTo(location.href, photo, place, { id: gallery?.id });
  };
  const state = open(EMPTY, 0, { controlled: false, ready: true, loop: false });
  const store = createStore<GalleryState>({ ...state, linkOf });
  let galleries: GalleryContextValue[] = [];
  /** The prefix of each gallery's photo keys: two galleries can have the same photo. */
  const names = new WeakMap<Store<GalleryState>, number>();
  let joined = 0;
  const countOf = (gallery: GalleryContextValue) => gallery.store.getState().photos.length;

  const locate: Union['locate'] = (index) => {
    let rest = index;
    for (const gallery of galleries) {
      if (rest < countOf(gallery)) return { gallery, index: rest };
      rest -= countOf(gallery);
    }
    return { gallery: undefined, index: rest };
  };
  const collect = () => {
    galleries.sort(inPageOrder);
    const photos: Photo[] = [];
    const keys: string[] = [];
    for (const gallery of galleries) {
      const state = gallery.store.getState();
      photos.push(...state.photos);
      keys.push(...state.keys.map((key) => `${names.get(gallery.store)} ${key}`));
    }
    store.update((state) => replacePhotos(state, { photos, keys }));
  };

  return {
    store,
    join(gallery) {
      if (!names.has(gallery.store)) names.set(gallery.store, joined++);
      galleries.push(gallery);
      collect();
      const unsubscribe = gallery.store.subscribe((state, previous) => state.photos !== previous.photos && collect());
      return () => {
        unsubscribe();
        galleries = galleries.filter((other) => other.store !== gallery.store);
        collect();
      };
    },
    renew(gallery) {
      galleries = galleries.map((other) => (other.store === gallery.store ? gallery : other));
    },
    members: () => galleries,
    locate,
    indexOf(gallery, index) {
      let before = 0;
      for (const other of galleries) {
        // A gallery's context value is another object once its photos have changed.
        if (other.store === gallery.store) break;
        before += countOf(other);
      }
      return before + index;
    },
  };
}

const EMPTY = { photos: [], keys: [] };

function inPageOrder(one: GalleryContextValue, other: GalleryContextValue): number {
  const [a, b] = [one.root.current, other.root.current];
  return a && b && a.compareDocumentPosition(b) & 4 ? -1 : 1;
}
