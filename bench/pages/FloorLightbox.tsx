import { useRef } from 'react';
import { photos } from './photos.js';

/** The minimal lightbox: a dialog with one image, which the browser grows out of the one on the page. */
export function FloorLightbox() {
  const dialog = useRef<HTMLDialogElement>(null);
  const photo = photos[0];
  if (!photo) return null;
  return (
    <div className="column">
      <img
        className="floor-photo"
        src={photo.src}
        width={photo.width}
        height={photo.height}
        alt={photo.alt}
        onPointerUp={({ currentTarget }) => {
          const from = currentTarget.getBoundingClientRect();
          dialog.current?.showModal();
          const image = dialog.current?.firstElementChild;
          const to = image?.getBoundingClientRect();
          if (!image || !to) return;
          const x = from.x + from.width / 2 - (to.x + to.width / 2);
          const y = from.y + from.height / 2 - (to.y + to.height / 2);
          const start = `translate(${x}px, ${y}px) scale(${from.width / to.width})`;
          image.animate({ transform: [start, 'none'] }, { duration: 350, easing: 'ease-out' });
        }}
      />
      <dialog ref={dialog} className="floor-lightbox">
        <img src={photo.src} alt="" />
      </dialog>
    </div>
  );
}
