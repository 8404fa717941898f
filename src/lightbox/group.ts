import { createContext, useContext, useEffect } from 'react';
import type { GalleryContextValue } from '../hooks/context.js';
import type { LightboxRequest } from '../state/shape.js';

/** A lightbox that several galleries share, as a gallery uses it. */
export interface Group {
  /** Adds a gallery. Returns a function that removes it. */
  join(gallery: GalleryContextValue): () => void;
  /** Replaces a gallery's context value, which says how to show its photos. */
  renew(gallery: GalleryContextValue): void;
  /** Passes on a gallery's request for the lightbox. */
  ask(gallery: GalleryContextValue, request: LightboxRequest): void;
}

export const GroupContext = createContext<Group | null>(null);

/** Joins a gallery to the group around it. Returns how to request the group's lightbox; undefined where there is no group. */
export function useGroupMember(gallery: GalleryContextValue): ((request: LightboxRequest) => void) | undefined {
  const group = useContext(GroupContext);
  const { store, root } = gallery;
  // Not a layout effect: the ref of the gallery's element, needed for its place in the page, is set after its parts' effects.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the gallery is its store and its element
  useEffect(() => group?.join(gallery), [group, store, root]);
  useEffect(() => group?.renew(gallery), [group, gallery]);
  return group ? (request) => group.ask(gallery, request) : undefined;
}
