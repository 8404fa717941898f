import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Pace } from '../data/pace.js';
import { prefersReducedMotion } from '../motion/reducedMotion.js';
import { type Player, play } from '../page/playing.js';
import { neighbour } from '../state/arrangement.js';
import { shownIn } from '../state/shownIn.js';
import { goTo } from '../state/transitions.js';
import { useGalleryContext } from './context.js';
import { useLatest } from './useLatest.js';
import { useStoreState } from './useStoreState.js';

export interface Autoplay {
  readonly isPlaying: boolean;
  toggle(): void;
}

/** Plays a gallery until the reader takes over; not from the start where they prefer reduced motion. */
export function useAutoplay(
  button: RefObject<HTMLElement | null>,
  pace: Partial<Pace> | undefined,
  startsPlaying: boolean,
): Autoplay {
  const { store, root, count } = useGalleryContext();
  const [isPlaying, setPlaying] = useState(false);
  const latest = useLatest(pace);
  const player = useRef<Player | null>(null);

  /** Starts once per visit: what was stopped stays stopped, even if an effect runs twice (StrictMode). */
  const hasStarted = useRef(false);
  const hasPhotos = count > 1;
  useEffect(() => {
    if (hasStarted.current || !hasPhotos) return;
    hasStarted.current = true;
    if (startsPlaying && !prefersReducedMotion()) setPlaying(true);
  }, [startsPlaying, hasPhotos]);

  useEffect(() => {
    if (!isPlaying || !hasPhotos || !root.current) return;
    store.update((state) => ({ ...state, playing: true }));
    const started = play({
      root: root.current,
      store,
      button: () => button.current,
      pace: () => latest.current,
      onStop: () => setPlaying(false),
    });
    player.current = started;
    return () => {
      player.current = null;
      started.stop();
      store.update((state) => ({ ...state, playing: false }));
    };
  }, [isPlaying, hasPhotos, store, root, button, latest]);

  // By then React has put the slide's text and picture into the page.
  const shown = useStoreState(store, shownIn);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another slide is shown
  useEffect(() => player.current?.arrive(), [shown]);

  return {
    isPlaying,
    toggle() {
      // At the end of the story, play it again from the start.
      if (!isPlaying && neighbour(store.getState(), 1) === undefined)
        store.update((state) => goTo(state, 0, 'autoplay'));
      setPlaying(!isPlaying);
    },
  };
}
