'use client';
import type { LinkOptions } from '../data/indexOfLink.js';
import { useDeepLink } from '../hooks/useDeepLink.js';
import { browserNavigation, type Navigation } from '../page/navigation.js';

export interface DeepLinkProps extends Omit<LinkOptions, 'id'> {
  /**
   * What the page opens when its address names a photo: the gallery at that photo, or the lightbox with it.
   * @default "photo"
   */
  opens?: 'photo' | 'lightbox' | undefined;
  /** Holds back the lightbox that the address asks for, such as while the reader is asked for consent (W16). @default false */
  hold?: boolean | undefined;
  /** The router to use; the same object in each render. @default the browser's own history */
  navigation?: Navigation | undefined;
}

/**
 * Keeps the reader's photo in the page's address, so that it can be shared and found again, and so that Back closes the
 * lightbox. Renders nothing. An address that names no photo of the gallery is left alone, and so is a hash such as
 * `#comments`.
 *
 * @example <PhotoGallery photos={photos}><DeepLink /></PhotoGallery>
 */
export function DeepLink({
  mode = 'hash',
  param = 'photo',
  getHref,
  opens = 'photo',
  hold = false,
  navigation = browserNavigation,
}: DeepLinkProps): null {
  useDeepLink({ mode, param, getHref, opens, hold, navigation });
  return null;
}
