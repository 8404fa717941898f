'use client';
import { useGalleryContext } from '../hooks/context.js';
import { useSlideAttributes } from '../hooks/useSlideAttributes.js';

export interface InsertSlideProps {
  /** Its number, between those of two photos. */
  slide: number;
  /** Its accessible name. */
  label: string;
  onBox: (box: HTMLElement | null) => void;
}

/** The empty shell of a slide that is no photo's, with the same states and movement as a photo's slide. */
export function InsertSlide({ slide, label, onBox }: InsertSlideProps) {
  const { store } = useGalleryContext();
  const attributes = useSlideAttributes(store, slide);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the same role as a photo's slide
    <div role="group" aria-label={label} data-inpics="slide" data-insert="" {...attributes}>
      <div ref={onBox} data-inpics="figure" />
    </div>
  );
}
