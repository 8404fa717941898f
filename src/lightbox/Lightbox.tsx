'use client';
import { forwardRef } from 'react';
import { useGalleryContext } from '../hooks/context.js';
import { useGroupMember } from './group.js';
import { LightboxButton } from './LightboxButton.js';
import { LightboxDialog, type LightboxDialogProps } from './LightboxDialog.js';
import { useOpenState } from './useOpenState.js';
import { type OpensFrom, usePresses } from './usePresses.js';

export interface LightboxProps extends LightboxDialogProps {
  /** What opens it when it is pressed: the photo, a thumbnail, or nothing but the button and the commands. @default "photo" */
  opensFrom?: OpensFrom | undefined;
}

/**
 * The photo as large as the screen: swiped on, zoomed into, and back where it came from. It opens when the photo is
 * pressed, and stands at the same photo as its gallery. All of it but this door comes when the reader is about to open it.
 * In a `<LightboxGroup>` it opens that one.
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
