import type { KeyboardEvent, RefObject } from 'react';
import { useGalleryContext } from '../hooks/context.js';
import { useLatest } from '../hooks/useLatest.js';
import { useLayoutEffect } from '../hooks/useLayoutEffect.js';
import { isForeignKey } from '../page/isForeignKey.js';
import { askForLightbox, goTo, step } from '../state/transitions.js';
import { type Direction, stepOfArrow } from '../strip/geometry.js';
import { openModal } from './modal.js';
import type { CaptionsShown } from './useCaptionsShown.js';
import type { Fullscreen } from './useFullscreen.js';
import type { Zoom } from './useZoom.js';
import { ZOOM_STEP } from './zoom.js';

interface Commands {
  shortcuts: boolean;
  zoom: Zoom;
  captions: CaptionsShown;
  fullscreen: Fullscreen;
}

/** How far an arrow key pans a zoomed photo. */
const PAN_PX = 80;

/** How many photos Page Up and Page Down move (A30). */
const PAGE = 5;

const PANS: { readonly [key: string]: readonly [x: number, y: number] } = {
  ArrowLeft: [PAN_PX, 0],
  ArrowRight: [-PAN_PX, 0],
  ArrowUp: [0, PAN_PX],
  ArrowDown: [0, -PAN_PX],
};

/** Returns the key handler of an open lightbox. Escape and Tab are handled before anything else on the page gets them. */
export function useLightboxKeys(dialog: RefObject<HTMLDialogElement | null>, commands: Commands) {
  const { store } = useGalleryContext();
  const latest = useLatest(commands);

  // As early as the dialog opens: without them the browser itself would close it.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const abort = new AbortController();
    const { signal } = abort;
    /** Leaves the topmost layer only: the zoom, then the lightbox, then a dialog of the page around it (A34). */
    const leave = (event: Event) => {
      // The browser would close the dialog at once, also during its closing animation.
      event.preventDefault();
      const { zoom } = latest.current;
      if (!store.getState().lightbox) element.parentElement?.closest('dialog')?.requestClose?.();
      else if (zoom.scale > 1) zoom.reset();
      else store.update((state) => askForLightbox(state, false, 'key', event));
    };
    // Before the page: a dialog around the gallery would close as well, or take Tab back into itself (W18). While the lightbox
    // closes it is no layer any more, and the page, which can have its own use for Escape, comes first.
    const onKey = (event: globalThis.KeyboardEvent) => {
      const isEscape = event.key === 'Escape';
      if (!(isEscape || event.key === 'Tab') || event.isComposing || !event.composedPath().includes(element)) return;
      if (isEscape && !store.getState().lightbox) {
        if (event.eventPhase < 2) return addEventListener('keydown', onKey, { once: true, signal });
        if (event.defaultPrevented) return;
      }
      event.stopPropagation();
      if (isEscape) leave(event);
    };
    // Android's back gesture, and Escape when nothing has focus.
    const onCancel = (event: Event) => event.target === element && leave(event);
    // Not closed by us, but by the page, or by a browser whose `cancel` could not be prevented.
    const onClose = ({ target }: Event) => {
      if (target !== element || element.open) return;
      store.update((state) => askForLightbox(state, false, 'key'));
      if (store.getState().lightbox) openModal(element);
    };
    addEventListener('keydown', onKey, { capture: true, signal });
    element.addEventListener('cancel', onCancel, { signal });
    element.addEventListener('close', onClose, { signal });
    return () => abort.abort();
  }, [dialog, store, latest]);

  return (pressed: KeyboardEvent) => {
    const { shortcuts, zoom, captions, fullscreen } = latest.current;
    const { nativeEvent: event } = pressed;
    const element = dialog.current;
    // While it closes it stays at its photo, and so does the gallery around it.
    if (!store.getState().lightbox) return event.key === 'Escape' || pressed.stopPropagation();
    // Most keyboards need Shift for plus, and some for digits.
    if (!element || isForeignKey(event, element, event.shiftKey && !'+0'.includes(event.key))) return;
    const by = stepOfArrow(event.key, getComputedStyle(element).direction as Direction);
    const pan = zoom.scale > 1 && PANS[event.key];
    const { index } = store.getState();
    const places: { readonly [key: string]: number } = {
      Home: 0,
      // An index outside the story means its end.
      End: Infinity,
      PageUp: index - PAGE,
      PageDown: index + PAGE,
    };
    const shortcut: { readonly [key: string]: () => void } = {
      '+': () => zoom.zoomBy(ZOOM_STEP),
      '=': () => zoom.zoomBy(ZOOM_STEP),
      '-': () => zoom.zoomBy(1 / ZOOM_STEP),
      0: zoom.reset,
      z: zoom.toggle,
      i: captions.toggle,
      f: fullscreen.toggle,
    };
    const place = places[event.key];
    const command = shortcuts && shortcut[event.key.toLowerCase()];
    if (pan) zoom.panBy(...pan);
    else if (by) store.update((state) => step(state, by, 'key', event));
    else if (place !== undefined) store.update((state) => goTo(state, place, 'key', event));
    else if (command) command();
    else return;
    event.preventDefault();
  };
}
