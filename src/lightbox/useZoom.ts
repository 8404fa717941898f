import { type RefObject, useEffect, useRef, useState } from 'react';
import { useGalleryContext } from '../hooks/context.js';
import { useStoreState } from '../hooks/useStoreState.js';
import { askForLightbox } from '../state/transitions.js';
import { withParts } from '../strings/partsInEnglish.js';
import type { Words } from '../strings/words.js';
import { connectGestures, type Gestures } from './gestures.js';
import { askForLarger, currentPhoto, poserOf } from './photoBox.js';

/** How far the photo is zoomed, for buttons and keys. */
export interface Zoom {
  /** 1: as large as the window lets it be. */
  readonly scale: number;
  /** The same for the reader: "Zoom 200%". */
  readonly level: string;
  readonly canZoomIn: boolean;
  /** Half as large again (1), or back (-1). */
  zoomBy(steps: 1 | -1): void;
  panBy(x: number, y: number): void;
  /** As a double press does: in, or back. */
  toggle(): void;
  reset(): void;
}

export interface ZoomOptions {
  maxZoom: number;
  onZoomChange: ((scale: number) => void) | undefined;
  /** A finger, or the mouse, tapped once. */
  onTap(): void;
}

const STEP = 1.5;

/** What is beside the photo and no way out. */
const WORDS = '[data-inpics="caption"], [data-inpics="veil"]';

/** Connects the reader's hands with the photo that the lightbox shows: zoom, pan, and the pull down that closes it. */
export function useZoom(dialog: RefObject<HTMLElement | null>, isFilled: boolean, options: ZoomOptions): Zoom {
  const { store, words } = useGalleryContext();
  /** The photo that is open. */
  const key = useStoreState(store, ({ keys, index, lightbox }) => lightbox && keys[index]);
  const [scale, setScale] = useState(1);
  const gestures = useRef<Gestures | null>(null);
  const latest = useRef({ ...options, words });
  latest.current = { ...options, words };
  const { maxZoom } = options;

  // biome-ignore lint/correctness/useExhaustiveDependencies: before it is filled there is no strip
  useEffect(() => {
    const frame = dialog.current?.querySelector<HTMLElement>('[data-inpics="viewport"]');
    const stage = frame?.parentElement;
    if (!frame || !stage) return;
    const close = (via: 'button' | 'drag', event?: Event) =>
      store.update((state) => askForLightbox(state, false, via, event));
    const connected = connectGestures(frame, {
      maxZoom,
      photo() {
        const element = currentPhoto(dialog.current);
        if (!element) return null;
        const isTall = element.closest('[data-tall]') !== null;
        return { element, poser: poserOf(element), ownWidth: ownWidthOf(element), isTall };
      },
      onZoom(scale) {
        setScale(scale);
        const { onZoomChange, words } = latest.current;
        onZoomChange?.(scale);
        store.update((state) => ({ ...state, notice: { text: levelIn(words, scale) } }));
        const element = currentPhoto(dialog.current);
        if (element && scale > 1) askForLarger(element, connected.largest());
      },
      onTap(event, target) {
        if ((event.target as Element).closest(WORDS)) return;
        if (target === 'beside' && !isByFinger(event)) close('button', event);
        else latest.current.onTap();
      },
      onPull: (progress) => stage.style.setProperty('--inpics-pulled', `${progress}`),
      onPullEnd(isLetGo) {
        stage.style.removeProperty('--inpics-pulled');
        if (isLetGo) close('drag');
      },
    });
    gestures.current = connected;
    return () => connected.disconnect();
  }, [dialog, store, maxZoom, isFilled]);

  // Another photo is not zoomed, nor is one that was called back on its way home.
  useEffect(() => {
    if (key) gestures.current?.reset();
  }, [key]);

  return {
    scale,
    level: levelIn(words, scale),
    canZoomIn: scale < (gestures.current?.largest() ?? Infinity),
    zoomBy: (steps) => gestures.current?.zoomBy(STEP ** steps),
    panBy: (x, y) => gestures.current?.panBy(x, y),
    toggle: () => gestures.current?.toggle(),
    reset: () => gestures.current?.reset(),
  };
}

function levelIn(words: Words, scale: number): string {
  return words.fill(withParts(words.strings).zoomed, { percent: Math.round(scale * 100) });
}

/** How wide the photo's file is, by what the story says, else by what has come. */
function ownWidthOf(photo: HTMLElement): number {
  const image = photo.querySelector<HTMLImageElement>('.inpics-photo');
  return Number(image?.getAttribute('width')) || image?.naturalWidth || 0;
}

/** A mouse that presses beside the photo leaves; a finger that does so may have wanted to see more of it. */
function isByFinger(event: MouseEvent): boolean {
  const { pointerType } = event as Partial<PointerEvent>;
  return pointerType ? pointerType !== 'mouse' : Boolean(globalThis.matchMedia?.('(hover: none)').matches);
}
