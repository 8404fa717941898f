import { useEffect, useState } from 'react';
import type { GalleryState } from '../state/shape.js';
import { useGalleryContext } from './context.js';

/** Presses that follow each other faster than this are announced once (A23). */
const QUIET_MS = 250;

/** Between two announcements the region holds this, so that the same words are spoken again (A23). */
const IDLE = '\u00a0';

/** What the live region says: nothing at first, then each photo that the reader came to (A17 to A19). */
export function useAnnouncement(): string {
  const { store, words } = useGalleryContext();
  const [text, setText] = useState('');

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = store.subscribe((state, previous) => {
      if (!isReaderDriven(state, previous)) return;
      clearTimeout(timer);
      setText(IDLE);
      timer = setTimeout(() => {
        const { photos, index } = store.getState();
        setText(words.name(words.strings.photo, index + 1, photos.length, photos[index]?.headline));
      }, QUIET_MS);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [store, words]);

  return text;
}

/**
 * Not what the page did by itself: opening, another list, an owner who moves the index unasked (A18); nor a tab, which
 * says its own name when it is chosen (A22).
 */
function isReaderDriven({ index, request, picker }: GalleryState, previous: GalleryState): boolean {
  const isSilent = request?.via === 'photos' || (request?.via === 'thumbnail' && picker === 'tabs');
  return index !== previous.index && previous.ready && request?.index === index && !isSilent;
}
