import { type RefObject, useEffect, useRef, useState } from 'react';
import { useGalleryContext } from '../hooks/context.js';
import { useStoreState } from '../hooks/useStoreState.js';
import { askForLightbox } from '../state/transitions.js';
import { withParts } from '../strings/partsInEnglish.js';
import type { Words } from '../strings/words.js';
import { createGestures, type Gestures } from './gestures.js';
import { askForLarger, currentPhoto } from './photoBox.js';
import { largestScale } from './zoom.js';

/** How far the photo is zoomed, for buttons and keys. */
export interface Zoom extends Pick<Gestures, 'zoomBy' | 'toggle' | 'panBy' | 'reset'> {
  /** 1 is as large as the window allows. */
  readonly scale: number;
  /** The same as text: "Zoom 200%". */
  readonly level: string;
  readonly canZoomIn: boolean;
}

export interface ZoomOptions {
  maxZoom: number;
  onZoomChange: ((scale: number) => void) | undefined;
  /** Called for a single tap or click. */
  onTap(): void;
}

/** What is beside the photo, but does not close the lightbox. */
const WORDS = '[data-inpics="caption"], [data-inpics="veil"]';

/** Connects gestures with the photo that the lightbox shows: zoom, pan, and the pull down that closes it. */
export function useZoom(stage: RefObject<HTMLElement | null>, options: ZoomOptions): Zoom {
  const { store, words } = useGalleryContext();
  /** Key of the photo that is open. */
  const key = useStoreState(store, ({ keys, index, lightbox }) => lightbox && keys[index]);
  const [scale, setScale] = useState(1);
  const latest = useRef({ ...options, words });
  latest.current = { ...options, words };
  const [gestures] = useState(() => {
    const close = (via: 'button' | 'drag', event?: Event) =>
      store.update((state) => askForLightbox(state, false, via, event));
    return createGestures({
      photo: () => currentPhoto(stage.current),
      largestOf: (photo) => largestScale(ownWidthOf(photo), photo.offsetWidth, latest.current.maxZoom),
      onZoom(scale, photo) {
        setScale(scale);
        const { onZoomChange, words } = latest.current;
        onZoomChange?.(scale);
        store.update((state) => ({ ...state, notice: { text: levelIn(words, scale) } }));
        if (scale > 1) askForLarger(photo, gestures.largest());
      },
      onTap(event, isLeaving) {
        if ((event.target as Element).closest(WORDS)) return;
        if (isLeaving) close('button', event);
        else latest.current.onTap();
      },
      onPull: (progress) => stage.current?.style.setProperty('--inpics-pulled', `${progress}`),
      onLetGo() {
        close('drag');
        // The page can refuse.
        if (store.getState().lightbox) gestures.reset();
      },
    });
  });

  useEffect(() => {
    const frame = stage.current?.querySelector<HTMLElement>('[data-inpics="viewport"]');
    return frame ? gestures.connect(frame) : undefined;
  }, [stage, gestures]);

  // Another photo is not zoomed, nor is one that is reopened while it closes.
  useEffect(() => {
    if (key) gestures.reset();
  }, [key, gestures]);

  return { ...gestures, scale, level: levelIn(words, scale), canZoomIn: scale < gestures.largest() };
}

function levelIn(words: Words, scale: number): string {
  return words.fill(withParts(words.strings).zoomed, { percent: Math.round(scale * 100) });
}

/** Width of the photo's file, from the story's data, else from the loaded image; 0 where it could not be loaded. */
function ownWidthOf(photo: HTMLElement): number {
  if (photo.closest('[data-state="failed"]')) return 0;
  const image = photo.querySelector<HTMLImageElement>('.inpics-photo');
  return Number(image?.getAttribute('width')) || image?.naturalWidth || 0;
}
