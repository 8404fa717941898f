import { type ReactElement, useEffect, useRef, useState } from 'react';
import { type Inserts, putInserts } from '../state/inserts.js';
import { photosAlone } from '../state/photosAlone.js';
import type { GalleryState } from '../state/shape.js';
import { useGalleryContext } from './context.js';
import { checkForExtras } from './extrasCheck.js';
import { useLayoutEffect } from './useLayoutEffect.js';

/** A slide that is no photo's, and the element that its part's content goes into. */
export interface Insert {
  readonly slide: number;
  readonly box: HTMLElement;
}

type OnBox = (box: HTMLElement | null) => void;

/**
 * Puts slides into the strip that are no photo's. The strip has their shells, the part what is in them: so that is rendered
 * where the part was written, and stays as it is while the strip changes around it.
 *
 * @param slidesIn their numbers in a story of so many photos; the same function while they are the same
 * @param shellOf a slide's empty element, with the slide's number as its key; it hands on the box in it
 */
export function useInserts(
  slidesIn: (count: number) => readonly number[],
  shellOf: (slide: number, onBox: OnBox) => ReactElement,
): readonly Insert[] {
  const { store } = useGalleryContext();
  const [boxes, setBoxes] = useState<ReadonlyMap<number, HTMLElement>>(new Map());
  const own = useRef<Inserts>(new Map());

  useLayoutEffect(() => {
    const onBoxOf = (slide: number) => (box: HTMLElement | null) =>
      setBoxes((known) => {
        const next = new Map(known);
        if (box) next.set(slide, box);
        else next.delete(slide);
        return next;
      });
    const put = (state: GalleryState) => {
      const before = own.current;
      own.current = new Map(slidesIn(placesIn(state)).map((slide) => [slide, shellOf(slide, onBoxOf(slide))]));
      store.update((state) => ({
        ...putInserts(state, own.current, before),
        photosAlone: state.photosAlone ?? photosAlone(store),
      }));
    };
    put(store.getState());
    // In the task of the change: the strip never has the slides of another list.
    return store.subscribe((state, previous) => {
      if (placesIn(state) !== placesIn(previous)) put(state);
    });
  }, [store, slidesIn, shellOf]);

  useLayoutEffect(
    () => () => {
      store.update((state) => putInserts(state, new Map(), own.current));
      own.current = new Map();
    },
    [store],
  );

  const [someBox] = boxes.values();
  useEffect(() => {
    if (someBox) checkForExtras(someBox);
  }, [someBox]);

  return Array.from(boxes, ([slide, box]) => ({ slide, box })).sort((one, other) => one.slide - other.slide);
}

/** None before the strip is the gallery's own: the reader may be moving it by the server's HTML. */
function placesIn({ ready, photos }: GalleryState): number {
  return ready ? photos.length : 0;
}
