import type { ReactNode } from 'react';
import { useGalleryContext } from '../hooks/context.js';
import { Bar } from '../parts/Bar.js';
import { Counter } from '../parts/Counter.js';
import { Next } from '../parts/Next.js';
import { Previous } from '../parts/Previous.js';
import { Tool } from '../parts/Tool.js';
import { askForLightbox } from '../state/transitions.js';
import { withParts } from '../strings/partsInEnglish.js';
import type { CaptionsShown } from './useCaptionsShown.js';
import type { Fullscreen } from './useFullscreen.js';
import type { Zoom } from './useZoom.js';

export interface LightboxBarProps {
  captions: CaptionsShown;
  zoom: Zoom;
  fullscreen: Fullscreen;
  /** The page's own tools. */
  children: ReactNode;
}

/** The bar above the photo: previous, counter and next, then the tools, and the close button at its end. */
export function LightboxBar({ captions, zoom, fullscreen, children }: LightboxBarProps) {
  const { store, words } = useGalleryContext();
  const strings = withParts(words.strings);
  const isZoomed = zoom.scale > 1;
  return (
    <Bar>
      <Previous />
      <Counter />
      <Next />
      <Tool
        data-inpics="lightbox-captions"
        aria-label={captions.isShown ? strings.hideCaption : strings.showCaption}
        onPress={captions.toggle}
        path="M3 4.5h14v11H3zM6 12.5h8"
      />
      <Tool
        data-inpics="lightbox-zoom"
        aria-label={isZoomed ? strings.resetZoom : strings.zoomIn}
        onPress={() => zoom.toggle()}
        path={`M13 13l4 4M9 4a5 5 0 1 0 .1 0M6.5 9h5${isZoomed ? '' : 'M9 6.5v5'}`}
      />
      {fullscreen.isPossible && (
        <Tool
          data-inpics="lightbox-fullscreen"
          aria-label={fullscreen.isOn ? strings.exitFullscreen : strings.fullscreen}
          onPress={fullscreen.toggle}
          path="M3 7V3h4m6 0h4v4m0 6v4h-4m-6 0H3v-4"
        />
      )}
      {children}
      <Tool
        data-inpics="lightbox-close"
        aria-label={strings.close}
        onPress={(event) => store.update((state) => askForLightbox(state, false, 'button', event))}
        path="m4.5 4.5 11 11m0-11-11 11"
      />
    </Bar>
  );
}
