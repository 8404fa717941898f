import { useGalleryContext } from '../hooks/context.js';
import { Tool } from '../parts/Tool.js';
import { withParts } from '../strings/partsInEnglish.js';
import type { Zoom } from './useZoom.js';
import { ZOOM_STEP } from './zoom.js';

/** Shown while the photo is zoomed: the level, zoom in and zoom out. The bar has the button that resets the zoom (A42). */
export function ZoomTools({ zoom }: { zoom: Zoom }) {
  const { words } = useGalleryContext();
  const strings = withParts(words.strings);
  return (
    // biome-ignore lint/a11y/useSemanticElements: not a form
    <div role="group" aria-label={strings.zoom} data-inpics="lightbox-zoom-tools">
      <Tool
        data-inpics="lightbox-zoom-out"
        aria-label={strings.zoomOut}
        onPress={() => zoom.zoomBy(1 / ZOOM_STEP)}
        path="M5 10h10"
      />
      <span data-inpics="lightbox-zoom-level">{zoom.level}</span>
      <Tool
        data-inpics="lightbox-zoom-in"
        aria-label={strings.zoomIn}
        aria-disabled={!zoom.canZoomIn || undefined}
        onPress={() => zoom.zoomBy(ZOOM_STEP)}
        path="M5 10h10m-5-5v10"
      />
    </div>
  );
}
