import { useGalleryContext } from '../hooks/context.js';
import { withParts } from '../strings/partsInEnglish.js';
import { LightboxTool } from './LightboxTool.js';
import type { Zoom } from './useZoom.js';

/** While the photo is zoomed: how far, further, less, and back (A42). */
export function ZoomTools({ zoom }: { zoom: Zoom }) {
  const { words } = useGalleryContext();
  const strings = withParts(words.strings);
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form
    <div role="group" aria-label={strings.zoom} data-inpics="lightbox-zoom-tools">
      <LightboxTool part="lightbox-zoom-out" name={strings.zoomOut} onPress={() => zoom.zoomBy(-1)} path="M5 10h10" />
      <span data-inpics="lightbox-zoom-level">{zoom.level}</span>
      <LightboxTool
        part="lightbox-zoom-in"
        name={strings.zoomIn}
        isOff={!zoom.canZoomIn}
        onPress={() => zoom.zoomBy(1)}
        path="M5 10h10m-5-5v10"
      />
      <LightboxTool
        part="lightbox-zoom-reset"
        name={strings.resetZoom}
        onPress={zoom.reset}
        path="M8.5 4H4v4.5M4 4l5 5m2 2 5 5m0-4.5V16h-4.5"
      />
    </div>
  );
}
