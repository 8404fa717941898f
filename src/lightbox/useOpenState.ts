import type { Photo } from '../data/photo.js';
import type { GalleryContextValue } from '../hooks/context.js';
import { useLatest } from '../hooks/useLatest.js';
import { useLayoutEffect } from '../hooks/useLayoutEffect.js';
import type { LightboxRequest, Via } from '../state/shape.js';
import { askForLightbox, goTo } from '../state/transitions.js';
import { settle } from './settle.js';
import { setOpen } from './useContent.js';

/** Details of an opening or a closing. */
export interface OpenChangeDetails<T extends Photo = Photo> {
  /** The kind of input: what the reader, or the page, did. */
  via: Via;
  /** The event that caused it, if there is one. */
  event: unknown;
  /** The photo that it opens on, or was left at. */
  photo: T | undefined;
  /** Index of that photo, from 0. */
  index: number;
}

export type OnOpenChange<T extends Photo = Photo> = (open: boolean, details: OpenChangeDetails<T>) => void;

/** Whether a lightbox is open, and who holds that. */
export interface OpenOptions {
  /** Whether it is open, where the page holds that (controlled). Needs `onOpenChange`. */
  open?: boolean | undefined;
  /** Whether an uncontrolled lightbox is open from the start. @default false */
  defaultOpen?: boolean | undefined;
  /** Called when it is opened or closed, never for a change of `open` itself. `details.via` is the kind of input. */
  onOpenChange?: OnOpenChange | undefined;
}

interface Options extends OpenOptions {
  /** Passes on the requests to a lightbox that is a member of a group. */
  askGroup?: ((request: LightboxRequest) => void) | undefined;
}

/** Registers a lightbox with the store, and answers requests to open and close it. */
export function useOpenState({ store, root, actions }: GalleryContextValue, given: Options): void {
  const latest = useLatest(given);
  const { open } = given;

  useLayoutEffect(() => {
    const { defaultOpen = false, open = defaultOpen, askGroup } = latest.current;
    // A member of a group has no lightbox of its own that could be open.
    setOpen(store, open && !askGroup);
    const unsubscribe = store.subscribe((state, previous) => {
      const request = state.lightboxRequest;
      if (!request || request === previous.lightboxRequest) return;
      const { askGroup, open: held, onOpenChange } = latest.current;
      const isChange = request.open !== Boolean(state.lightbox);
      if (isChange) settle(root.current);
      if (askGroup) return askGroup(request);
      if (!isChange) return;
      const { photos, index } = store.getState();
      if (held === undefined) setOpen(store, request.open);
      onOpenChange?.(request.open, { via: request.via, event: request.event, photo: photos[index], index });
    });
    return () => {
      unsubscribe();
      store.update((state) => ({ ...state, lightbox: undefined }));
    };
  }, [store, root, latest]);

  useLayoutEffect(() => {
    if (open === undefined || latest.current.askGroup) return;
    settle(root.current);
    setOpen(store, open);
  }, [store, root, open, latest]);

  useLayoutEffect(() => {
    const { openLightbox, closeLightbox } = actions;
    Object.assign(actions, {
      openLightbox: (index?: number) =>
        store.update((state) => askForLightbox(goTo(state, index ?? state.index, 'command'), true, 'command')),
      closeLightbox: () => store.update((state) => askForLightbox(state, false, 'command')),
    });
    return () => void Object.assign(actions, { openLightbox, closeLightbox });
  }, [store, actions]);
}
