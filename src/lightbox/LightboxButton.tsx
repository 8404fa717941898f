import { useGalleryContext } from '../hooks/context.js';
import { useToolPlace } from '../hooks/useToolPlace.js';
import { ownOf } from '../page/galleryOf.js';
import { Tool } from '../parts/Tool.js';
import { askForLightbox } from '../state/transitions.js';
import { withParts } from '../strings/partsInEnglish.js';
import { hasContentFailed, loadContent } from './useContent.js';

/** Opens the lightbox from the gallery's bar, for readers who do not think of pressing the photo (A33). */
export function LightboxButton() {
  const { store, root, words } = useGalleryContext();
  const inPlace = useToolPlace();
  return inPlace(
    <Tool
      data-inpics="lightbox-button"
      aria-label={withParts(words.strings).openLightbox}
      path="M12 3.5h4.5V8M8 16.5H3.5V12M16.5 3.5l-5 5M3.5 16.5l5-5"
      aria-haspopup="dialog"
      onPointerEnter={loadContent}
      onFocus={loadContent}
      onPress={(event) => {
        // Where the lightbox cannot load, follow the photo's link to its largest file, as a press on the photo does.
        const [link] = hasContentFailed() ? ownOf(root.current, '[data-current] [data-inpics="photo-link"]') : [];
        if (link) link.click();
        else store.update((state) => askForLightbox(state, true, 'button', event));
      }}
    />,
  );
}
