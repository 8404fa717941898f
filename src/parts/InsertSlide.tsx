'use client';
import { useGalleryContext } from '../hooks/context.js';
import { useSlideAttributes } from '../hooks/useSlideAttributes.js';

export interface InsertSlideProps {
  /** Its number, between those of two photos. */
  slide: number;
  /** What a screen reader calls it. */
  label: string;
  onBox: (box: HTMLElement | null) => void;
}

/** A place of the strip that is no photo's: the empty shell, that stands, glides and rests as a photo's slide does. */
export function InsertSlide({ slide, label, onBox }: InsertSlideProps) {
  const { store } = useGalleryContext();
  const attributes = useSlideAttributes(store, slide);
  return (
    // biome-ignore lint/a11y/useSemanticElements: as a photo's slide is
    <div role="group" aria-label={label} data-inpics="slide" data-insert="" {...attributes}>
      <div ref={onBox} data-inpics="figure" />
    </div>
  );
}
