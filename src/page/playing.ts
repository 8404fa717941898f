import { type Pace, timeFor, wordsIn } from '../data/pace.js';
import { neighbour } from '../state/arrangement.js';
import type { GalleryState, Request } from '../state/shape.js';
import { shownIn } from '../state/shownIn.js';
import type { Store } from '../state/store.js';
import { step } from '../state/transitions.js';
import { ownOf } from './galleryOf.js';
import { watchInView } from './inView.js';
import { listenForReading } from './reading.js';
import { fillTick } from './tickProgress.js';

export interface Playing {
  readonly root: HTMLElement;
  readonly store: Store<GalleryState>;
  /** The button that starts and stops it; pressing it is no sign of reading. */
  readonly button: () => Element | null;
  readonly pace: () => Partial<Pace> | undefined;
  /** The reader has taken over, or the story has ended. */
  readonly onStop: () => void;
}

/** Autoplay of a gallery. */
export interface Player {
  /** Call when another slide is in the page: its time begins. */
  arrive(): void;
  stop(): void;
}

/**
 * Moves a gallery on automatically until the reader takes over (A49). It waits while the pointer rests on the photo, while the
 * tab is hidden or the gallery out of view, for a photo that has not loaded yet, and at a veil that has not been lifted.
 */
export function play({ root, store, button, pace, onStop }: Playing): Player {
  const abort = new AbortController();
  const { signal } = abort;
  let isHovered = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What is left of the slide's time, in milliseconds, once it is in the page; and since when it has been running. */
  let left: number | null = null;
  let since: number | null = null;
  let progress: Animation | undefined;

  const current = (part: string) => ownOf(root, `[data-current] [data-inpics="${part}"]`)[0];
  const mayRun = () => {
    const { index, nearest, listed } = store.getState();
    return (
      !isHovered && !document.hidden && inView.stage && !listed && index === nearest && isShown(current('picture'))
    );
  };
  const pause = () => {
    clearTimeout(timer);
    progress?.pause();
    if (since !== null && left !== null) left -= performance.now() - since;
    since = null;
  };
  const check = () => {
    if (signal.aborted || left === null || mayRun() === (since !== null)) return;
    if (since !== null) return pause();
    since = performance.now();
    timer = setTimeout(goOn, Math.max(0, left));
    progress?.play();
  };
  const begin = () => {
    pause();
    progress?.cancel();
    const state = store.getState();
    if (neighbour(state, 1) === undefined) return onStop();
    left = timeFor(wordsIn(current('caption')?.textContent ?? ''), pace());
    // An insert has its time too, and no tick.
    progress = state.slide === state.index ? fillTick(root, state.index, left) : undefined;
    check();
  };
  const goOn = () => {
    const { slide } = store.getState();
    store.update((state) => step(state, 1, 'autoplay'));
    // The owner of a controlled index may refuse: then the photo's time starts again.
    if (!signal.aborted && store.getState().slide === slide) begin();
  };

  const inView = watchInView(root, check, true);
  const unsubscribe = store.subscribe((state, previous) => {
    const { request, lightboxRequest } = state;
    const isAsked = request !== previous.request && isReaders(request);
    const isOpened = lightboxRequest !== previous.lightboxRequest && lightboxRequest?.open;
    if (isAsked || isOpened || (state.lightbox && !previous.lightbox)) return onStop();
    if (shownIn(state) === shownIn(previous)) return check();
    // Until its slide is in the page.
    pause();
    left = null;
  });
  const arrive = () => {
    inView.refresh();
    begin();
  };
  // Load states are attributes of the pictures; veils are native `<details>`.
  const observer = new MutationObserver(check);
  observer.observe(root, { subtree: true, attributeFilter: ['data-state', 'open'] });
  document.addEventListener('visibilitychange', check, { signal });
  for (const name of ['pointerover', 'pointerout'] as const)
    root.addEventListener(
      name,
      ({ target, pointerType }) => {
        if (pointerType !== 'mouse' || !(target as Element).closest('[data-inpics="viewport"]')) return;
        isHovered = name === 'pointerover';
        check();
      },
      { signal },
    );
  listenForReading(root, button, onStop, signal);
  arrive();

  return {
    arrive,
    stop() {
      abort.abort();
      unsubscribe();
      observer.disconnect();
      inView.stop();
      pause();
      progress?.cancel();
    },
  };
}

/** Not a move that came by itself: the page's URL, a new list, or our own step. */
function isReaders(request: Request | null): boolean {
  if (!request) return false;
  const { via, event } = request;
  return !(via === 'autoplay' || via === 'photos' || (via === 'link' && !event));
}

/** Whether a photo can be looked at: it has loaded or failed to, and no warning hides it. */
function isShown(picture: HTMLElement | undefined): boolean {
  if (!picture) return true;
  if (picture.querySelector('details:not([open])')) return false;
  const { state } = picture.dataset;
  return state === 'loaded' || state === 'failed' || !picture.querySelector('img');
}
