import { type RefObject, useRef } from 'react';
import { useGalleryContext } from '../hooks/context.js';
import { useLatest } from '../hooks/useLatest.js';
import { useLayoutEffect } from '../hooks/useLayoutEffect.js';
import { useStoreState } from '../hooks/useStoreState.js';
import { ownOf } from '../page/galleryOf.js';
import { focusedAround } from '../page/passFocus.js';
import { grow, shrink } from './grow.js';
import { findHome, focusTarget, type Home } from './home.js';
import { useLocate } from './locate.js';
import { closeModal, openModal } from './modal.js';
import { currentPhoto } from './photoBox.js';
import { hold, lockScroll } from './scrollLock.js';

/** Opens and closes the dialog: the photo, once it is there, grows out of its place on the page, and shrinks back into it. */
export function useModal(dialog: RefObject<HTMLDialogElement | null>, isFilled: boolean, onGone: () => void): void {
  const { store } = useGalleryContext();
  const locate = useLocate();
  const isOpen = useStoreState(store, (state) => Boolean(state.lightbox));
  const latest = useLatest({ locate, onGone });

  // Not again where the page's own strip comes to have more than photos: that store is another view of the same place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: either store says the same of it
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const invoker = focusedAround(element);
    const unlock = lockScroll();
    const { gallery } = latest.current.locate(store.getState().index);
    const strips = ownOf(gallery, '[data-inpics="viewport"]').map((strip) => {
      // One that has only just been swiped would tell later where it came to rest, when the reader is elsewhere.
      strip.dispatchEvent(new Event('scrollend'));
      // And what still moves it would go on.
      return hold(strip, 'overflow-x', 'hidden');
    });
    const unname = nameAfter(element, gallery);
    openModal(element);
    return () => {
      closeModal(element);
      unname();
      for (const free of [...strips, unlock]) free();
      // The invoker, or where the photo stands that the reader has come to (A38); the page stays where it is.
      const member = latest.current.locate(store.getState().index);
      // What had focus may take none any more, such as the strip of a story with one photo left.
      for (const target of [focusTarget(member, invoker), member.gallery as HTMLElement | null]) {
        target?.focus({ preventScroll: true });
        // Not by `:focus`, which WebKit denies in a window in the background.
        if (target && focusedAround(target) === target) break;
      }
    };
  }, [dialog]);

  const wasOpen = useRef<boolean>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: before it is filled there is no photo, and the store as above
  useLayoutEffect(() => {
    const photo = currentPhoto(dialog.current);
    const home = findHome(latest.current.locate(store.getState().index));
    if (photo && !isOpen) shrink(photo, home);
    // Called back on its way home, it turns round where it is.
    else if (photo) grow(photo, wasOpen.current === false ? null : home);
    wasOpen.current = isOpen;
    const putDown = lift(photo && home);
    if (isOpen) return putDown;
    let isBack = false;
    void stillness(dialog.current).then(() => isBack || latest.current.onGone());
    return () => {
      isBack = true;
      putDown();
    };
  }, [dialog, isOpen, isFilled]);
}

/** While the photo is in the lightbox its place on the page is empty. */
function lift(home: Home | null): () => void {
  home?.element.setAttribute('data-lifted', '');
  return () => home?.element.removeAttribute('data-lifted');
}

/** Until nothing in an element moves or fades any more. */
async function stillness(element: Element | null): Promise<void> {
  const animations = element?.getAnimations?.({ subtree: true }) ?? [];
  // A spinner of the site's own would turn for ever.
  const ending = animations.filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

/** While it is open, a lightbox without a name of its own is called what its gallery is called (A35). Returns how to undo it. */
function nameAfter(dialog: HTMLElement, gallery: Element | null): () => void {
  const names = ['aria-labelledby', 'aria-label'];
  const name = names.find((each) => gallery?.getAttribute(each));
  if (!name || names.some((each) => dialog.hasAttribute(each))) return () => {};
  dialog.setAttribute(name, gallery?.getAttribute(name) ?? '');
  return () => dialog.removeAttribute(name);
}
