import { useGalleryContext } from '../hooks/context.js';
import { useToolPlace } from '../hooks/useToolPlace.js';
import { askForLightbox } from '../state/transitions.js';
import { withParts } from '../strings/partsInEnglish.js';
import { loadContent } from './useContent.js';

/** Opens the lightbox from the gallery's bar: for those who do not think of pressing the photo (A33). */
export function LightboxButton() {
  const { store, words } = useGalleryContext();
  const inPlace = useToolPlace();
  const fetchIt = () => void loadContent().catch(() => {});
  return inPlace(
    <button
      type="button"
      data-inpics="lightbox-button"
      data-tool=""
      aria-label={withParts(words.strings).openLightbox}
      aria-haspopup="dialog"
      onPointerEnter={fetchIt}
      onFocus={fetchIt}
      onClick={({ nativeEvent }) => store.update((state) => askForLightbox(state, true, 'button', nativeEvent))}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d="M12 3.5h4.5V8M8 16.5H3.5V12M16.5 3.5l-5 5M3.5 16.5l5-5" />
      </svg>
    </button>,
  );
}
