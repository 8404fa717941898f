'use client';
import { forwardRef } from 'react';
import { useGalleryContext } from '../hooks/context.js';
import { useGroupMember } from './group.js';
import { LightboxButton } from './LightboxButton.js';
import { LightboxDialog, type LightboxDialogProps } from './LightboxDialog.js';
import { useOpenState } from './useOpenState.js';
import { type OpensFrom, usePresses } from './usePresses.js';

export interface LightboxProps extends LightboxDialogProps {
  /** What opens it when pressed: the photo, a thumbnail, or only its button and the commands. @default "photo" */
  opensFrom?: OpensFrom | undefined;
}

/**
 * Shows the photo as large as the screen, to swipe through and zoom into; it closes back into its place on the page. It opens
 * when the photo is pressed, and is at the same photo as its gallery. Its content loads when the reader is about to open it.
 * In a `<LightboxGroup>` it opens the group's lightbox.
 *
 * @example <PhotoGallery photos={photos}><Lightbox /></PhotoGallery>
 */
export const Lightbox = forwardRef<HTMLDialogElement, LightboxProps>(function Lightbox(
  { opensFrom = 'photo', open, defaultOpen, onOpenChange, ...dialog },
  ref,
) {
  const gallery = useGalleryContext();
  const askGroup = useGroupMember(gallery);
  useOpenState(gallery, { open, defaultOpen, onOpenChange, askGroup });
  usePresses(gallery, opensFrom);
  return (
    <>
      <LightboxButton />
      {!askGroup && <LightboxDialog ref={ref} {...dialog} />}
    </>
  );
});
