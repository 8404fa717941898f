import { type ReactElement, useEffect, useRef, useState } from 'react';
import { checkForStyles } from '../page/stylesCheck.js';
import { type Inserts, putInserts } from '../state/inserts.js';
import type { GalleryState } from '../state/shape.js';
import { withoutInserts } from '../state/withoutInserts.js';
import { useGalleryContext } from './context.js';
import { useLayoutEffect } from './useLayoutEffect.js';

/** A slide that is no photo's, and the element that its part renders into. */
export interface Insert {
  readonly slide: number;
  /** Its number, from 1, among all its part's slides in the story; a long story mounts only some of them at a time. */
  readonly number: number;
  readonly box: HTMLElement;
}

type OnBox = (box: HTMLElement | null) => void;

/**
 * Puts slides that are no photo's into the strip. The strip renders their shells, the part their content: so the content is
 * rendered where the part was written, and stays mounted while the strip changes around it.
 *
 * @param slidesIn their numbers in a story of `count` photos; the same function while they are the same
 * @param shellOf a slide's empty element, keyed by the slide's number; it passes the box inside it to `onBox`
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
    // In the same task as the change, so that the strip never has the slides of another list.
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

/** How many photos there are; 0 until the gallery is ready, since the reader can be moving the strip of the server's HTML. */
function placesIn({ ready, photos }: GalleryState): number {
  return ready ? photos.length : 0;
}
