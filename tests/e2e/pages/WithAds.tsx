import { EndCard, Interstitials, PhotoGallery } from 'inpics';
import type { PageProps } from './Page.js';
import { photos } from './photos.js';

/** A frame that answers late, and whose script then keeps the page busy (`kit/pages`): as ads do. */
function Advertisement() {
  return <iframe title="Advertisement" src="/advertisement" width="300" height="250" />;
}

/** A gallery with an advertisement after every third photo, and a card at its end. */
export function WithAds({ open, onIndexChange }: PageProps) {
  return (
    <PhotoGallery photos={photos} defaultIndex={open} onIndexChange={(index, { via }) => onIndexChange?.(index, via)}>
      <Interstitials every={3}>
        <Advertisement />
      </Interstitials>
      <EndCard next={{ href: '/elsewhere', headline: 'Another story' }} />
    </PhotoGallery>
  );
}
