import { useEffect, useState } from 'react';
import { attempt } from '../page/attempt.js';
import type { GalleryState } from '../state/shape.js';
import { goTo } from '../state/transitions.js';
import { observeSize } from '../strip/observeSize.js';
import { useGalleryContext } from './context.js';
import { useLatest } from './useLatest.js';
import { useStoreState } from './useStoreState.js';

/** Where the reader's photo is stored, such as `sessionStorage`. */
export interface ResumeStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

export interface Resume {
  /** Index of the photo that the reader left at, from 0; null if there is nothing to offer. */
  readonly offered: number | null;
  /** How much of the offer the bar has room for. */
  readonly room: Room | null;
  accept(event: unknown): void;
  dismiss(): void;
}

/** The words, only the photo's number, the number without the dismiss button, or nothing. */
type Room = 'words' | 'number' | 'bare' | 'none';

/** Width that the ticks give up for the offer: for words of any language, and for buttons with the gap beside them. */
const WORDS_REM = 16;
const NUMBER_PX = 56;
const BUTTON_PX = 48;

/** Stores the photo that the reader is at, and offers it when they come back, until they move or dismiss it. */
export function useResume(storage: ResumeStorage | (() => ResumeStorage), storageKey: string | undefined): Resume {
  const { store, root, id } = useGalleryContext();
  const [isThere, setThere] = useState(false);
  const [key, setKey] = useState<string | null>(null);
  const offered = useStoreState(store, ({ keys }) => (key === null ? -1 : keys.indexOf(key)));
  const [room, setRoom] = useState<Room | null>(null);
  const latest = useLatest({ storage, storageKey, id });

  // One render after the gallery, so that the page's address has been followed by then.
  useEffect(() => setThere(true), []);
  useEffect(() => {
    if (!isThere) return;
    const state = store.getState();
    const left = read(latest.current).find((key) => state.keys.includes(key));
    if (left !== undefined && mayBeOffered(left, state)) setKey(left);
    const ticks = root.current?.querySelector('[data-inpics="ticks"]');
    // Not in a custom bar without ticks, nor in a test environment without layout.
    const canMeasure = ticks && globalThis.ResizeObserver;
    if (!canMeasure) setRoom('words');
    // Once, when all tools are in place: an offer that changed in view would move what the reader is about to press.
    const unobserve = canMeasure && observeSize(ticks, () => setRoom((known) => known ?? roomOn(ticks)));
    const unsubscribe = store.subscribe((state, previous) => {
      if (state.index === previous.index || state.request?.via === 'photos') return;
      setKey(null);
      write(latest.current, state);
    });
    return () => {
      unsubscribe();
      unobserve?.();
    };
  }, [isThere, store, root, latest]);

  /** Moves focus from the button, which unmounts, to the photos (A15). */
  const leave = () => {
    setKey(null);
    root.current?.querySelector<HTMLElement>('[data-inpics="viewport"]')?.focus({ preventScroll: true });
  };
  return {
    offered: offered < 0 || !room || room === 'none' ? null : offered,
    room,
    accept(event) {
      leave();
      store.update((state) => goTo(state, offered, 'button', event));
    },
    dismiss() {
      leave();
      // A reader who dismisses the offer does not get it again.
      write(latest.current, store.getState());
    },
  };
}

interface Kept {
  readonly storage: ResumeStorage | (() => ResumeStorage);
  readonly storageKey: string | undefined;
  readonly id: string | undefined;
}

const nameOf = ({ storageKey, id }: Kept) => storageKey ?? `inpics-photo ${id ?? location.pathname}`;

/** Even accessing the storage can throw. Storage that the browser denies, or that is full, is ignored. */
const storageOf = ({ storage }: Kept) => (typeof storage === 'function' ? storage() : storage);

/** One line per photo: a page's galleries without an id share one entry, and each recognises its own photo. */
const read = (kept: Kept) => attempt(() => storageOf(kept).getItem(nameOf(kept))?.split('\n')) ?? [];
const write = (kept: Kept, { keys, index }: GalleryState) => {
  const others = read(kept).filter((key) => !keys.includes(key));
  attempt(() => storageOf(kept).setItem(nameOf(kept), [keys[index], ...others.slice(0, MOST_OTHERS)].join('\n')));
};

/** A limit, so that photos that are in no story any more are forgotten in the end. */
const MOST_OTHERS = 20;

/**
 * Not where the page or its address names a photo, nor where the reader has already moved; and a reader who reached the end
 * has nothing to continue.
 */
function mayBeOffered(key: string, { keys, photos, index, opening, linkOf }: GalleryState): boolean {
  const left = keys.indexOf(key);
  const photo = photos[index];
  const isNamed = photo && attempt(() => linkOf && new URL(linkOf(photo, index), location.href).href === location.href);
  return left > 0 && left < keys.length - 1 && index === 0 && opening === 0 && !isNamed;
}

/** Null while the gallery itself has no width, as in a hidden tab panel. */
function roomOn({ clientWidth, parentElement }: Element): Room | null {
  if (!parentElement?.clientWidth) return null;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  if (clientWidth >= WORDS_REM * rem) return 'words';
  if (clientWidth >= NUMBER_PX + BUTTON_PX) return 'number';
  return clientWidth >= NUMBER_PX ? 'bare' : 'none';
}
