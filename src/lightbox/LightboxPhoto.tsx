import { type CSSProperties, useState } from 'react';
import { ratioOf } from '../data/ratio.js';
import { isDataImage } from '../data/safeUrl.js';
import { useGalleryContext, useSlideContext } from '../hooks/context.js';
import { Photograph } from '../parts/Photograph.js';
import { Veil } from '../parts/Veil.js';
import { loadedPicture } from './home.js';
import { useLocate } from './locate.js';

/** A photo narrower than this would be a stripe at the window's height: it is as wide as there is room, and scrolls (W27). */
const TALL_RATIO = 0.4;

/**
 * A photo in the lightbox: the image that the page has already, and over it the larger one as soon as that has loaded, so
 * that no frame is blank (I15).
 */
export function LightboxPhoto() {
  const { photo, index, sizer } = useSlideContext();
  const { ratio: storyRatio } = useGalleryContext();
  const locate = useLocate();
  const [loaded] = useState(() => loadedPicture(locate(index)));
  const [natural, setNatural] = useState<{ ratio: number; width: number | undefined }>();
  if (photo === sizer) return null;
  const { placeholder } = photo;
  const preview = loaded ?? (placeholder && isDataImage(placeholder) ? placeholder : undefined);
  const own = ratioOf(photo);
  const ratio = own ?? natural?.ratio ?? storyRatio;
  const width = own ? photo.width : natural?.width;
  const isTall = ratio < TALL_RATIO;
  const sizes = isTall ? '100vw' : `min(100vw, ${Math.round(ratio * 1000) / 10}vh)`;
  const box = {
    '--inpics-photo-ratio': ratio,
    '--inpics-photo-width': width && `${width}px`,
    '--inpics-placeholder': preview ? undefined : placeholder,
  } as CSSProperties;
  const image = (
    <div data-inpics="lightbox-photo" style={box}>
      {preview && (
        <img data-inpics="lightbox-preview" src={preview} alt="" aria-hidden="true" decoding="sync" draggable={false} />
      )}
      <Photograph photo={photo} index={index} sizes={sizes} />
    </div>
  );
  return (
    <div
      data-inpics="picture"
      data-tall={isTall ? '' : undefined}
      // A scroll container must be reachable with the Tab key.
      tabIndex={isTall ? 0 : undefined}
      onLoad={({ target }) => {
        const { className, srcset, naturalWidth, naturalHeight } = target as HTMLImageElement;
        // Of several files, and of the preview, it is not the photo's own width.
        const width = className && !srcset && !photo.sources ? naturalWidth : undefined;
        if (naturalWidth) setNatural({ ratio: naturalWidth / naturalHeight, width });
      }}
    >
      {photo.sensitive ? <Veil>{image}</Veil> : image}
    </div>
  );
}
