'use client';
import { type ComponentPropsWithoutRef, forwardRef, useRef, useState } from 'react';
import { useGalleryContext, useSlideContext } from '../hooks/context.js';
import { useOverflow } from '../hooks/useOverflow.js';

export interface TextProps extends ComponentPropsWithoutRef<'div'> {}

/** The caption's text. It is cut off after twelve lines, and "More" opens it: the row grows, nothing scrolls inside (W26). */
export const Text = forwardRef<HTMLDivElement, TextProps>(function Text(props, ref) {
  const { photo } = useSlideContext();
  const { words } = useGalleryContext();
  const [open, setOpen] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const isLong = useOverflow(body, photo.caption) || open;
  if (!photo.caption) return null;
  return (
    <div ref={ref} data-inpics="text" data-state={open ? 'open' : 'closed'} {...props}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only notices focus on a link below the cut */}
      <div ref={body} data-inpics="text-body" lang={photo.lang} onFocus={() => setOpen(isLong)}>
        {photo.caption}
      </div>
      {isLong && (
        <button type="button" data-inpics="more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.strings.less : words.strings.more}
        </button>
      )}
    </div>
  );
});
