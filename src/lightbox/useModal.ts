import { type RefObject, useRef } from 'react';
import { useGalleryContext } from '../hooks/context.js';
import { useLatest } from '../hooks/useLatest.js';
import { useLayoutEffect } from '../hooks/useLayoutEffect.js';
import { useStoreState } from '../hooks/useStoreState.js';
import { focusedAround } from '../page/passFocus.js';
import { grow, shrink } from './grow.js';
import { findHome, focusTarget, type Home } from './home.js';
import { useLocate } from './locate.js';
import { closeModal, openModal } from './modal.js';
import { currentPhoto } from './photoBox.js';
import { lockScroll } from './scrollLock.js';

/** Opens and closes the dialog. The photo grows out of its place on the page, and shrinks back into it. */
export function useModal(dialog: RefObject<HTMLDialogElement | null>, onGone: () => void): void {
  const { store } = useGalleryContext();
  const locate = useLocate();
  const isOpen = useStoreState(store, (state) => Boolean(state.lightbox));
  const latest = useLatest({ locate, onGone });

  // Not again when the page's own strip gets its first inserts: the new store is another view of the same state.
  // biome-ignore lint/correctness/useExhaustiveDependencies: both stores say the same here
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const invoker = focusedAround(element);
    const unlock = lockScroll();
    const { gallery } = latest.current.locate(store.getState().index);
    const unname = nameAfter(element, gallery);
    openModal(element);
    return () => {
      const fullscreen = element.querySelector(':fullscreen');
      closeModal(element);
      unname();
      unlock();
      // Focus goes to the invoker, or to where the current photo is (A38); the page does not scroll.
      const giveFocus = () => {
        const member = latest.current.locate(store.getState().index);
        // What had focus can be unfocusable by now, such as the strip of a story with one photo left.
        for (const target of [focusTarget(member, invoker), member.gallery as HTMLElement | null]) {
          target?.focus({ preventScroll: true });
          // Not by `:focus`, which WebKit does not match in a background window.
          if (target && focusedAround(target) === target) break;
        }
      };
      giveFocus();
      // Until the full screen has ended, nothing outside it takes focus.
      if (fullscreen) document.addEventListener('fullscreenchange', giveFocus, { once: true });
    };
  }, [dialog]);

  const hasGrown = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the store as above
  useLayoutEffect(() => {
    const photo = currentPhoto(dialog.current);
    const home = photo && findHome(latest.current.locate(store.getState().index));
    if (photo && !isOpen) shrink(photo, home);
    // Reopened while it closes, it turns round where it is.
    else if (photo) grow(photo, hasGrown.current ? null : home);
    hasGrown.current = true;
    const putDown = lift(home);
    if (isOpen) return putDown;
    let isBack = false;
    void stillness(dialog.current).then(() => isBack || latest.current.onGone());
    return () => {
      isBack = true;
      putDown();
    };
  }, [dialog, isOpen]);
}

/** Empties the photo's place on the page while it is in the lightbox. */
function lift(home: Home | null): () => void {
  home?.element.setAttribute('data-lifted', '');
  return () => home?.element.removeAttribute('data-lifted');
}

/** Resolves when nothing in an element moves or fades any more. */
async function stillness(element: Element | null): Promise<void> {
  const animations = element?.getAnimations?.({ subtree: true }) ?? [];
  // A spinner of the site's own would never finish.
  const ending = animations.filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

/** Gives a lightbox without a name of its own its gallery's name while it is open (A35). Returns a function that undoes it. */
function nameAfter(dialog: HTMLElement, gallery: Element | null): () => void {
  const names = ['aria-labelledby', 'aria-label'];
  const name = names.find((each) => gallery?.getAttribute(each));
  if (!name || names.some((each) => dialog.hasAttribute(each))) return () => {};
  dialog.setAttribute(name, gallery?.getAttribute(name) ?? '');
  return () => dialog.removeAttribute(name);
}
