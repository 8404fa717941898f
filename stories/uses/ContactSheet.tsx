import type { ComponentProps } from 'react';
import { Lightbox, type PhotoGallery } from '../../src/index.js';
import * as Gallery from '../../src/parts.js';
import './contact-sheet.css';

/** A sheet of thumbnails without a stage: each opens its photo in the lightbox. */
export function ContactSheet({ children, ...options }: ComponentProps<typeof PhotoGallery>) {
  return (
    <Gallery.Root {...options}>
      <Gallery.Thumbnails picker="buttons" className="contact-sheet" />
      <Lightbox opensFrom="thumbnail" />
    </Gallery.Root>
  );
}
