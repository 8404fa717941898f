import { type ComponentProps, useState } from 'react';
import { Lightbox, type OpenChangeDetails, PhotoGallery } from '../../src/index.js';

/** A page that controls whether the lightbox is open, and shows the last request. */
export function OwnedLightbox({ children, ...gallery }: ComponentProps<typeof PhotoGallery>) {
  const [isOpen, setOpen] = useState(false);
  const [last, setLast] = useState<OpenChangeDetails>();
  return (
    <>
      <PhotoGallery {...gallery}>
        <Lightbox
          open={isOpen}
          onOpenChange={(open, details) => {
            setOpen(open);
            setLast(details);
          }}
        />
      </PhotoGallery>
      <p className="page-note">
        <code>open={`${isOpen}`}</code>
        {last && (
          <>
            , last request <code>via: {last.via}</code> at photo {last.index + 1}
          </>
        )}
      </p>
    </>
  );
}
