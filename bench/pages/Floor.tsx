import { useRef, useState } from 'react';
import { photos } from './photos.js';

/** What a page can have without a library: a scroll-snap strip, a counter and a button. */
export function Floor() {
  const strip = useRef<HTMLDivElement>(null);
  const [index, setIndex] = useState(0);
  const next = () => {
    const target = Math.min(index + 1, photos.length - 1);
    setIndex(target);
    strip.current?.scrollTo({ left: target * strip.current.clientWidth, behavior: 'smooth' });
  };
  return (
    <div className="floor">
      <div className="bar">
        <button type="button" className="next" onClick={next}>
          Next
        </button>
        <p>
          {index + 1}/{photos.length}
        </p>
      </div>
      <div className="strip" ref={strip}>
        {photos.map((photo, place) => (
          <figure key={photo.id}>
            <img
              src={photo.src}
              width={photo.width}
              height={photo.height}
              alt={photo.alt}
              loading={place ? 'lazy' : 'eager'}
            />
            <figcaption>
              <h3>{photo.headline}</h3>
              <p>{photo.caption}</p>
              <p>Photo: {photo.credit}</p>
            </figcaption>
          </figure>
        ))}
      </div>
    </div>
  );
}
