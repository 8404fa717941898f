import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { ownOf } from '../page/galleryOf.js';
import { passFocus } from '../page/passFocus.js';
import { backOff, reloadPicture } from '../page/reloadPicture.js';
import { withParts } from '../strings/partsInEnglish.js';
import { useGalleryContext } from './context.js';
import { useStoreState } from './useStoreState.js';

export interface Retry {
  /** The current photo's element on the stage; null until the gallery is mounted. */
  readonly picture: HTMLElement | null;
  readonly hasFailed: boolean;
  /** Whether it is being fetched again, or waiting until it can be. */
  readonly isWaiting: boolean;
  retry(): void;
}

/** Whether the current photo failed to load, and how to retry. Retries once by itself when the browser is online again. */
export function useRetry(): Retry {
  const { store, root, words } = useGalleryContext();
  const picture = useCurrentPicture();
  const hasFailed = useHasFailed(picture);
  const [waiting, setWaiting] = useState<HTMLElement | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { failed, loaded } = withParts(words.strings);
  const tell = useCallback((text: string) => store.update((state) => ({ ...state, notice: { text } })), [store]);

  useEffect(() => {
    if (hasFailed) tell(failed);
  }, [hasFailed, tell, failed]);

  const ask = useCallback(
    async (element: HTMLElement) => {
      const has = await reloadPicture(element);
      setWaiting((other) => (other === element ? null : other));
      if (!element.closest('[data-current]')) return;
      if (has) passFocus(element, element.closest('[data-inpics="viewport"]'));
      tell(has ? loaded : failed);
    },
    [tell, loaded, failed],
  );

  useEffect(() => {
    const onOnline = () => {
      // Replaces the retry that a press has just scheduled.
      clearTimeout(timer.current);
      for (const element of root.current?.querySelectorAll<HTMLElement>(`${PICTURE}[data-state="failed"]`) ?? [])
        void ask(element);
    };
    addEventListener('online', onOnline);
    return () => removeEventListener('online', onOnline);
  }, [root, ask]);
  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    picture,
    hasFailed,
    isWaiting: waiting !== null && waiting === picture,
    retry() {
      if (!picture || waiting === picture) return;
      setWaiting(picture);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void ask(picture), backOff(picture));
    },
  };
}

const PICTURE = '[data-inpics="picture"]';

/** The current photo's picture, also while the reader is at an insert after it. */
function useCurrentPicture(): HTMLElement | null {
  const { store, root } = useGalleryContext();
  const index = useStoreState(store, (state) => state.index);
  const key = useStoreState(store, (state) => state.keys[index]);
  const first = useStoreState(store, (state) => state.first);
  const [picture, setPicture] = useState<HTMLElement | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the current photo or its slide has changed
  useEffect(
    () => setPicture(ownOf(root.current, `[data-index="${index}"] ${PICTURE}`)[0] ?? null),
    [root, index, key, first],
  );
  return picture;
}

/** A picture's loading state is an attribute of its element. */
function useHasFailed(picture: HTMLElement | null): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const observer = new MutationObserver(onChange);
      if (picture) observer.observe(picture, { attributeFilter: ['data-state'] });
      return () => observer.disconnect();
    },
    [picture],
  );
  return useSyncExternalStore(
    subscribe,
    () => picture?.dataset.state === 'failed',
    () => false,
  );
}
