import type { Photo } from '../data/photo.js';
import type { GalleryContextValue } from '../hooks/context.js';
import { useLatest } from '../hooks/useLatest.js';
import { useLayoutEffect } from '../hooks/useLayoutEffect.js';
import type { LightboxRequest, Via } from '../state/shape.js';
import { askForLightbox, goTo } from '../state/transitions.js';

/** What came with an opening or a closing. */
export interface OpenChangeDetails<T extends Photo = Photo> {
  /** What the reader, or the page, did. */
  via: Via;
  /** The event behind it, where there is one. */
  event: unknown;
  /** The photo that it opens on, or was left at. */
  photo: T | undefined;
  /** Which one, from 0. */
  index: number;
}

export type OnOpenChange<T extends Photo = Photo> = (open: boolean, details: OpenChangeDetails<T>) => void;

/** Who holds whether a lightbox is open. */
export interface OpenOptions {
  /** Whether it is open, where the page itself holds that; together with `onOpenChange`. */
  open?: boolean | undefined;
  /** Whether it is open from the start, where the lightbox holds that. @default false */
  defaultOpen?: boolean | undefined;
  /** Called when somebody opens or closes it, never for a change of `open` itself. `details.via` says what was done. */
  onOpenChange?: OnOpenChange | undefined;
}

interface Options extends OpenOptions {
  /** Hands on what was asked of a lightbox that is a member of a group. */
  askGroup?: ((request: LightboxRequest) => void) | undefined;
}

/** Tells the store that there is a lightbox, and answers what is asked of it. */
export function useOpenState({ store, actions }: GalleryContextValue, given: Options): void {
  const latest = useLatest(given);
  const { open } = given;

  useLayoutEffect(() => {
    const { defaultOpen = false, open = defaultOpen, askGroup } = latest.current;
    // A member of a group has none of its own that could be open.
    store.update((state) => ({ ...state, lightbox: open && !askGroup }));
    const unsubscribe = store.subscribe((state, previous) => {
      const request = state.lightboxRequest;
      if (!request || request === previous.lightboxRequest) return;
      const { askGroup, open: held, onOpenChange } = latest.current;
      if (askGroup) return askGroup(request);
      if (request.open === state.lightbox) return;
      const { photos, index } = state;
      if (held === undefined) store.update((now) => ({ ...now, lightbox: request.open }));
      onOpenChange?.(request.open, { via: request.via, event: request.event, photo: photos[index], index });
    });
    return () => {
      unsubscribe();
      store.update((state) => ({ ...state, lightbox: undefined }));
    };
  }, [store, latest]);

  useLayoutEffect(() => {
    if (open !== undefined && !latest.current.askGroup) store.update((state) => ({ ...state, lightbox: open }));
  }, [store, open, latest]);

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
