import { useRef, useState } from 'react';
import { photos } from './photos.js';

/** What a page can have without a library: a scroll-snap strip with the same content as the gallery. */
export function Floor() {
  const strip = useRef<HTMLDivElement>(null);
  const [index, setIndex] = useState(0);
  const goTo = (target: number) => {
    setIndex(target);
    strip.current?.scrollTo({ left: target * strip.current.clientWidth, behavior: 'smooth' });
  };
  return (
    <div className="floor">
      <div className="bar">
        <button type="button" aria-label="Previous photo" onClick={() => goTo(Math.max(index - 1, 0))}>
          <Arrow path="m12.5 4-6 6 6 6" />
        </button>
        <p>
          {index + 1}/{photos.length}
        </p>
        <button
          type="button"
          className="next"
          aria-label="Next photo"
          onClick={() => goTo(Math.min(index + 1, photos.length - 1))}
        >
          <Arrow path="m7.5 4 6 6-6 6" />
        </button>
        <div className="ticks">
          {photos.map(({ id }, place) => (
            <i key={id} className={place <= index ? 'passed' : undefined} />
          ))}
        </div>
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

function Arrow({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
