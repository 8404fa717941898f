'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { useGalleryContext } from '../hooks/context.js';

export interface AnnouncerProps extends ComponentPropsWithoutRef<'div'> {}

/**
 * Announces to screen readers which photo the reader has come to: "Photo 2 of 8: …". The gallery's only live region (A17). It is
 * rendered from the start, empty, and also with a single photo, about which a part can have something to announce. It is
 * written to outside React (`page/attendance`).
 */
export const Announcer = forwardRef<HTMLDivElement, AnnouncerProps>(function Announcer(props, ref) {
  // Throws outside a gallery, where nothing would write to it.
  useGalleryContext();
  return <div ref={ref} role="status" aria-atomic="true" data-inpics="announcer" {...props} />;
});
