'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useGalleryContext } from '../hooks/context.js';

export interface AnnouncerProps extends ComponentPropsWithoutRef<'div'> {}

/**
 * Tells a screen reader which photo the reader came to: "Photo 2 of 8: …". The gallery's only live region (A17). It is there
 * from the first, and empty, also with a single photo, of which a part may have something to tell; it is written to from
 * outside React (`page/attendance`).
 */
export const Announcer = forwardRef<HTMLDivElement, AnnouncerProps>(function Announcer(props, ref) {
  // Outside a gallery nobody would write to it.
  useGalleryContext();
  return <div ref={ref} role="status" aria-atomic="true" data-inpics="announcer" {...props} />;
});
