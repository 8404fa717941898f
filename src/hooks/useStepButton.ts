import type { ComponentPropsWithoutRef, MouseEvent } from 'react';
import { step } from '../state/transitions.js';
import { useGalleryContext } from './context.js';
import { useStoreState } from './useStoreState.js';

/**
 * What makes a button of one step: null where there is nothing to step through. At its end it stays where it is,
 * focusable, and says so (A9); pressing it never moves focus (A8).
 */
export function useStepButton(
  name: string,
  by: 1 | -1,
  onClick: ComponentPropsWithoutRef<'button'>['onClick'],
): ComponentPropsWithoutRef<'button'> | null {
  const { store, count } = useGalleryContext(name);
  const isAtEnd = useStoreState(store, (state) => !state.photos[state.nearest + by]);
  if (count < 2) return null;
  return {
    type: 'button',
    'aria-disabled': isAtEnd || undefined,
    onClick(event: MouseEvent<HTMLButtonElement>) {
      onClick?.(event);
      if (!event.defaultPrevented) store.update((state) => step(state, by, 'button', event.nativeEvent));
    },
  };
}
