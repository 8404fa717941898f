import { type ComponentProps, useState } from 'react';
import { type IndexChangeDetails, PhotoGallery } from '../src/index.js';

/** A page that controls the index, with a list of the photos that moves the gallery too. */
export function WithContents({ onIndexChange, ...gallery }: ComponentProps<typeof PhotoGallery>) {
  const [index, setIndex] = useState(0);
  const [last, setLast] = useState<IndexChangeDetails>();
  return (
    <>
      <PhotoGallery
        {...gallery}
        index={index}
        onIndexChange={(next, details) => {
          setIndex(next);
          setLast(details);
          onIndexChange?.(next, details);
        }}
      />
      <ol className="page-contents">
        {gallery.photos.map(({ id, headline }, place) => (
          <li key={id}>
            <button type="button" aria-current={place === index ? 'true' : undefined} onClick={() => setIndex(place)}>
              {headline}
            </button>
          </li>
        ))}
      </ol>
      <p className="page-note">
        <code>index={index}</code>
        {last && (
          <>
            , last request <code>via: {last.via}</code>
          </>
        )}
      </p>
    </>
  );
}
