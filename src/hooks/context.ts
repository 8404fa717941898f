import { createContext, type ReactNode, type RefObject, useContext } from 'react';
import type { Photo } from '../data/photo.js';
import type { GalleryState } from '../state/shape.js';
import type { Store } from '../state/store.js';
import type { Words } from '../strings/words.js';
import type { GalleryActions } from './actions.js';
import type { CrossOrigin, RenderPhoto } from './renderPhoto.js';

/** What a gallery's root hands to its parts. */
export interface GalleryContextValue {
  readonly store: Store<GalleryState>;
  /** The gallery's own element. */
  readonly root: RefObject<HTMLElement | null>;
  readonly actions: GalleryActions;
  readonly words: Words;
  /** How many photos there are. */
  readonly count: number;
  /** The gallery's own id, which its photos' anchors begin with. */
  readonly id: string | undefined;
  /** The stage's width divided by its height. */
  readonly ratio: number;
  /** Level of the photos' headlines. */
  readonly headingLevel: number;
  /** Whether the first photo is among the page's most important pictures. */
  readonly priority: boolean;
  /** How wide the gallery is on the page, as in HTML, where the site says so. */
  readonly sizes: string | undefined;
  readonly renderPhoto: RenderPhoto | undefined;
  readonly referrerPolicy: ReferrerPolicy | undefined;
  readonly crossOrigin: CrossOrigin | undefined;
  /** What every caption holds, where the page says so. */
  readonly captionContent?: ReactNode;
  /** In a lightbox, which is a second strip on the same store: where its photos stand on the page. */
  readonly locate?: Locate | undefined;
}

/** A photo as a gallery on the page counts it. */
export interface Member {
  readonly gallery: Element | null;
  readonly index: number;
}

/** Which gallery of the page a photo of a lightbox stands in, and as which of its photos. */
export type Locate = (index: number) => Member;

export const GalleryContext = createContext<GalleryContextValue | null>(null);

/** The slide around a part. */
export interface SlideContextValue {
  readonly photo: Photo;
  readonly index: number;
  /** Another photo, whose caption keeps the row as high as any of the story wants it; the same one in that caption. */
  readonly sizer?: Photo | false | undefined;
}

export const SlideContext = createContext<SlideContextValue | null>(null);

/** @param name who asks, for the message when there is no gallery around it */
export function useGalleryContext(name?: string): GalleryContextValue {
  return useContext(GalleryContext) ?? missing('Gallery.Root', name);
}

export function useSlideContext(name?: string): SlideContextValue {
  return useContext(SlideContext) ?? missing('Gallery.Viewport', name);
}

/** React itself names the part that stands outside, in what it prints of the error. */
function missing(around: 'Gallery.Root' | 'Gallery.Viewport', name = 'a part'): never {
  let message = `inpics: ${name} outside ${around}`;
  if (process.env.NODE_ENV !== 'production') {
    const [why, instead] =
      around === 'Gallery.Root'
        ? ['shares the photos and the place in them', '<Gallery.Root photos={photos}>…</Gallery.Root>']
        : [
            'repeats its content for each photo',
            '<Gallery.Viewport><Gallery.Slide>…</Gallery.Slide></Gallery.Viewport>',
          ];
    message += `, which ${why}. Write ${instead} around it, all from 'inpics/parts'; <PhotoGallery> holds a Gallery.Root of its own.`;
  }
  throw new Error(message);
}
