'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useGalleryContext } from '../hooks/context.js';
import { useStoreState } from '../hooks/useStoreState.js';

export interface AnnouncerProps extends ComponentPropsWithoutRef<'div'> {}

/**
 * Tells a screen reader which photo the reader came to: "Photo 2 of 8: …". The gallery's only live region (A17). It is empty
 * at first, and is written to from outside React (`hooks/attendance`).
 */
export const Announcer = forwardRef<HTMLDivElement, AnnouncerProps>(function Announcer(props, ref) {
  const { store, count } = useGalleryContext();
  const notice = useStoreState(store, (state) => state.notice);
  // Of one photo only a part has something to tell; the region is there, empty, a moment before it is written to.
  if (count < 2 && !notice) return null;
  return <div ref={ref} role="status" aria-atomic="true" data-inpics="announcer" {...props} />;
});
