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
        path="M5 10h10M10 5v10"
      />
      <LightboxTool
        part="lightbox-zoom-reset"
        name={strings.resetZoom}
        onPress={zoom.reset}
        path="M4 8.5V4h4.5M16 11.5V16h-4.5M4 4l5 5M16 16l-5-5"
      />
    </div>
  );
}
