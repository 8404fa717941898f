import type { ReactNode } from 'react';
import type { Photo } from '../data/photo.js';

/** Props for an image element of your own. `next/image` takes them as they are, an `<img>` takes all but `priority`. */
export interface PhotoImageProps {
  src: string;
  /** `''` on a thumbnail, whose control has the accessible name. */
  alt: string;
  /** The language of the alt text. */
  lang: string | undefined;
  /** The direction of the alt text, which is shown where the image does not load. */
  dir: Photo['dir'];
  /** Intrinsic pixels; undefined where the photo has no size. */
  width: number | undefined;
  height: number | undefined;
  /** The width it is displayed at, as in HTML. */
  sizes: string;
  /** Whether it is the photo that the gallery opens on: load it at once. All others can wait. */
  priority: boolean;
  /** Puts an element of any kind in the photo's place on the stage. */
  className: string;
  referrerPolicy: ReferrerPolicy | undefined;
  crossOrigin: CrossOrigin | undefined;
  draggable: false;
}

/** Where a photo is rendered. */
export interface PhotoPlace<T extends Photo = Photo> {
  photo: T;
  /** From 0. */
  index: number;
  /** Whether it is a thumbnail rather than the photo on its slide. */
  isThumbnail: boolean;
}

/**
 * Renders a photo with an element of your own, such as `next/image`, or something else in its place, such as a video, played
 * and paused with `useSlide`. Set `data-inpics-keep-gestures` on an element that handles sideways drags itself, so that finger
 * and mouse do not move the strip there; it keeps a key by calling `preventDefault()`. Where `renderPhoto` returns nothing or
 * null, the gallery renders its own picture.
 */
export type RenderPhoto = (image: PhotoImageProps, place: PhotoPlace) => ReactNode;

export type CrossOrigin = 'anonymous' | 'use-credentials' | '';
