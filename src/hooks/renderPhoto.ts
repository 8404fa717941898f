import type { ReactNode } from 'react';
import type { Photo } from '../data/photo.js';

/** What an image element of your own takes over: all of it fits an `<img>` but for `priority`, and `next/image` as it is. */
export interface PhotoImageProps {
  src: string;
  /** `''` on a thumbnail, which its control names. */
  alt: string;
  /** The language of the alt text. */
  lang: string | undefined;
  /** That of the alt text, which is read where the picture does not come. */
  dir: Photo['dir'];
  /** Intrinsic pixels; undefined where the photo tells none. */
  width: number | undefined;
  height: number | undefined;
  /** The width it will have, as in HTML. */
  sizes: string;
  /** Whether it is the picture that the gallery opens on: load it at once. Every other one waits for its turn. */
  priority: boolean;
  /** Gives an element of any kind the photo's place on the stage. */
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
  /** Whether it is a thumbnail, not the photo on its slide. */
  isThumbnail: boolean;
}

/**
 * Renders a photo in an element of your own, such as `next/image`, or something else in its place, such as a video
 * (`useSlide` tells it when to play). What the finger or the mouse moves sideways by itself carries
 * `data-inpics-keep-gestures`, so that neither moves the strip; it takes keys by `preventDefault()`. Nothing or null: the
 * gallery's own picture.
 */
export type RenderPhoto = (image: PhotoImageProps, place: PhotoPlace) => ReactNode;

export type CrossOrigin = 'anonymous' | 'use-credentials' | '';
