import { PhotoGallery } from 'inpics';
import * as Gallery from 'inpics/parts';
import { ar } from 'inpics/strings/ar';
import { photos } from './photos.js';
import { WithNextImage } from './WithNextImage.jsx';

/** A server component: nothing of it wants a client file of the page's own but the function in `WithNextImage`. */
export default function Page() {
  return (
    <main>
      <h1>Photos</h1>
      <WithNextImage photos={photos} />
      <PhotoGallery id="plain" photos={photos} strings={ar} dir="rtl" priority={false} />
      <Gallery.Root id="parts" photos={photos} priority={false}>
        <Gallery.Viewport>
          <Gallery.Slide>
            <Gallery.Picture />
            <Gallery.Caption />
          </Gallery.Slide>
        </Gallery.Viewport>
      </Gallery.Root>
    </main>
  );
}
