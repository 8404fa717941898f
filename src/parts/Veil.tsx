import type { ReactNode } from 'react';
import { useGalleryContext, useSlideContext } from '../hooks/context.js';

interface VeilProps {
  /** Whether the reader has lifted it before, where that can be known by then. */
  open?: boolean;
  children: ReactNode;
}

/**
 * What stands before a sensitive photo until the reader asks for it. The browser's own disclosure, so that it opens
 * without a script, and holds the picture back until then.
 */
export function Veil({ open, children }: VeilProps) {
  const { photo } = useSlideContext();
  const { words } = useGalleryContext();
  return (
    <details data-inpics="veil" open={open}>
      <summary>
        {/* A warning that is no text must not unveil the photo; its words may run the other way than the gallery's. */}
        {typeof photo.sensitive === 'string' && <bdi lang={photo.lang}>{photo.sensitive}</bdi>}{' '}
        <span>{words.strings.reveal}</span>
      </summary>
      {children}
    </details>
  );
}
