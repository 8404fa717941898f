import { DeepLink, Download, PhotoGallery, Share } from 'inpics';
import { useGalleryContext } from '../../../src/hooks/context.js';
import { useStoreState } from '../../../src/hooks/useStoreState.js';
import { askForLightbox } from '../../../src/state/transitions.js';
import { StandInLightbox } from '../../kit/StandInLightbox.js';
import type { PageProps } from './Page.js';
import { photos } from './photos.js';

/** A gallery whose photo stands in the address, with something in the place of a lightbox. */
export function Linked({ open, content, onIndexChange }: PageProps) {
  return (
    <PhotoGallery photos={photos} defaultIndex={open} onIndexChange={(index, { via }) => onIndexChange?.(index, via)}>
      <DeepLink opens={content === 'box' ? 'lightbox' : 'photo'} />
      <StandInLightbox />
      <Buttons />
      <Share />
      <Download />
    </PhotoGallery>
  );
}

function Buttons() {
  const { store } = useGalleryContext();
  const isOpen = useStoreState(store, (state) => Boolean(state.lightbox));
  const ask = (open: boolean) => store.update((state) => askForLightbox(state, open, 'button', {}));
  return (
    <p>
      <button type="button" onClick={() => ask(true)}>
        Open
      </button>
      <button type="button" onClick={() => ask(false)}>
        Close
      </button>
      <output>{isOpen ? 'open' : 'closed'}</output>
    </p>
  );
}
