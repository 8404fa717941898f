import PhotoSwipe from 'photoswipe';
import PhotoSwipeLightbox from 'photoswipe/lightbox';
import 'photoswipe/style.css';
import { useEffect, useRef, useState } from 'react';
import Yarl from 'yet-another-react-lightbox';
import 'yet-another-react-lightbox/styles.css';
import { photos } from './photos.js';

/** The same photo, opened by PhotoSwipe, with all its code already loaded. */
export function PhotoSwipeGallery() {
  const gallery = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!gallery.current) return;
    const lightbox = new PhotoSwipeLightbox({ gallery: gallery.current, children: 'a', pswpModule: PhotoSwipe });
    lightbox.init();
    return () => lightbox.destroy();
  }, []);
  return (
    <div className="column" ref={gallery}>
      {photos.map(({ src, width, height, alt }, index) => (
        <a key={alt} href={src} data-pswp-width={width} data-pswp-height={height} hidden={index > 0}>
          <img className="floor-photo" src={src} width={width} height={height} alt={alt} />
        </a>
      ))}
    </div>
  );
}

/** And by Yet Another React Lightbox, which fades in and does not grow. */
export function YarlGallery() {
  const [isOpen, setOpen] = useState(false);
  const [first] = photos;
  return (
    <div className="column">
      <button type="button" className="floor-button" onClick={() => setOpen(true)}>
        <img className="floor-photo" src={first?.src} width={first?.width} height={first?.height} alt={first?.alt} />
      </button>
      <Yarl open={isOpen} close={() => setOpen(false)} slides={photos.map(({ src, alt }) => ({ src, alt }))} />
    </div>
  );
}
