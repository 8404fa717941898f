import { DeepLink, indexOfLink, Lightbox, PhotoGallery } from 'inpics';
import { photos } from '../photos.js';
import { Address } from './Address.jsx';

/** As the guide writes it: the photo in the address is the one that the server's HTML is at. */
export default async function Page({ searchParams }) {
  const { photo, large } = await searchParams;
  const index =
    typeof photo === 'string' ? indexOfLink(photos, `?photo=${encodeURIComponent(photo)}`, { mode: 'query' }) : -1;
  return (
    <main>
      <PhotoGallery key={photo} photos={photos} defaultIndex={index}>
        <DeepLink mode="query" opens={large ? 'lightbox' : 'photo'} />
        <Lightbox />
      </PhotoGallery>
      <Address />
    </main>
  );
}
