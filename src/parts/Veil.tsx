import type { ReactNode } from 'react';
import { useGalleryContext, useSlideContext } from '../hooks/context.js';

interface VeilProps {
  /** Whether the reader has opened it before, where that is already known. */
  open?: boolean;
  children: ReactNode;
}

/**
 * Covers a sensitive photo until the reader asks for it. A native `<details>`, so that it opens without JavaScript, and
 * holds the picture back until then.
 */
export function Veil({ open, children }: VeilProps) {
  const { photo } = useSlideContext();
  const { words } = useGalleryContext();
  return (
    <details data-inpics="veil" open={open}>
      <summary>
        {/* A warning that is not text must not unveil the photo. Its direction can differ from the gallery's. */}
        {typeof photo.sensitive === 'string' && <bdi lang={photo.lang}>{photo.sensitive}</bdi>}{' '}
        <span>{words.strings.reveal}</span>
      </summary>
      {children}
    </details>
  );
}
