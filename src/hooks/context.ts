import { createContext, type ReactNode, type RefObject, useContext } from 'react';
import type { Photo } from '../data/photo.js';
import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import type { Words } from '../strings/words.js';
import type { GalleryActions } from './actions.js';
import type { CrossOrigin, RenderPhoto } from './renderPhoto.js';

/** What a gallery's root provides to its parts. */
export interface GalleryContextValue {
  readonly store: Store<GalleryState>;
  /** The gallery's own element. */
  readonly root: RefObject<HTMLElement | null>;
  readonly actions: GalleryActions;
  readonly words: Words;
  /** How many photos there are. */
  readonly count: number;
  /** The gallery's id, the prefix of its photos' anchors. */
  readonly id: string | undefined;
  /** The stage's width divided by its height. */
  readonly ratio: number;
  /** Level of the photos' headlines. */
  readonly headingLevel: number;
  /** Whether the first photo is among the page's most important pictures. */
  readonly priority: boolean;
  /** The gallery's width in the page's layout, as in HTML, where the site sets it. */
  readonly sizes: string | undefined;
  readonly renderPhoto: RenderPhoto | undefined;
  readonly referrerPolicy: ReferrerPolicy | undefined;
  readonly crossOrigin: CrossOrigin | undefined;
  /** The content of each caption, where the page sets it. */
  readonly captionContent?: ReactNode;
  /** Only in a lightbox, a second strip on the same store: where its photos are on the page. */
  readonly locate?: Locate | undefined;
}

/** A photo's gallery on the page, and its index there. */
export interface Member {
  readonly gallery: Element | null;
  readonly index: number;
}

/** Maps the index of a photo in a lightbox to its gallery on the page and its index there. */
export type Locate = (index: number) => Member;

export const GalleryContext = createContext<GalleryContextValue | null>(null);

/** The slide around a part. */
export interface SlideContextValue {
  readonly photo: Photo;
  readonly index: number;
  /** The photo whose caption keeps the row as high as any caption of the story needs; in the sizer, the same as `photo`. */
  readonly sizer?: Photo | false | undefined;
}

export const SlideContext = createContext<SlideContextValue | null>(null);

/** @param name the caller, for the error when there is no gallery around it */
export function useGalleryContext(name?: string): GalleryContextValue {
  return useContext(GalleryContext) ?? missing('Gallery.Root', name);
}

export function useSlideContext(name?: string): SlideContextValue {
  return useContext(SlideContext) ?? missing('Gallery.Viewport', name);
}

/** React's own error output names the part that is outside. */
function missing(around: 'Gallery.Root' | 'Gallery.Viewport', name = 'a part'): never {
  let message = `inpics: ${name} outside ${around}`;
  if (process.env.NODE_ENV !== 'production') {
    const [why, instead] =
      around === 'Gallery.Root'
        ? ['provides the photos and the current position', '<Gallery.Root photos={photos}>…</Gallery.Root>']
        : [
            'repeats its children for each photo',
            '<Gallery.Viewport><Gallery.Slide>…</Gallery.Slide></Gallery.Viewport>',
          ];
    message += `, which ${why}. Write ${instead} around it, all from 'inpics/parts'; <PhotoGallery> contains its own Gallery.Root.`;
  }
  throw new Error(message);
}
