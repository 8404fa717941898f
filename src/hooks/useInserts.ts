import { type ReactElement, useEffect, useRef, useState } from 'react';
import { checkForStyles } from '../page/stylesCheck.js';
import { type Inserts, putInserts } from '../state/inserts.js';
import type { GalleryState } from '../state/shape.js';
import { withoutInserts } from '../state/withoutInserts.js';
import { useGalleryContext } from './context.js';
import { useLayoutEffect } from './useLayoutEffect.js';

/** A slide that is no photo's, and the element that its part's content goes into. */
export interface Insert {
  readonly slide: number;
  /** Which of its part's it is, from 1: of all that the story has, since a long one has some of them in the page at a time. */
  readonly number: number;
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
  const [there, setThere] = useState<ReadonlyMap<number, Insert>>(new Map());
  const own = useRef<Inserts>(new Map());

  useLayoutEffect(() => {
    const onBoxOf = (slide: number, place: number) => (box: HTMLElement | null) =>
      setThere((known) => {
        const next = new Map(known);
        if (box) next.set(slide, { slide, number: place + 1, box });
        else next.delete(slide);
        return next;
      });
    const put = (state: GalleryState) => {
      const before = own.current;
      const slides = slidesIn(placesIn(state));
      own.current = new Map(slides.map((slide, place) => [slide, shellOf(slide, onBoxOf(slide, place))]));
      store.update((state) => ({
        ...putInserts(state, own.current, before),
        withoutInserts: state.withoutInserts ?? withoutInserts(store),
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

  const inserts = [...there.values()].sort((one, other) => one.slide - other.slide);
  const someBox = inserts[0]?.box;
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production') checkForStyles(someBox, 'extras');
  }, [someBox]);

  return inserts;
}

/** None before the strip is the gallery's own: the reader may be moving it by the server's HTML. */
function placesIn({ ready, photos }: GalleryState): number {
  return ready ? photos.length : 0;
}
