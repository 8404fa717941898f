import { createContext, useContext, useEffect } from 'react';
import type { GalleryContextValue } from '../hooks/context.js';
import type { LightboxRequest } from '../state/shape.js';

/** A lightbox that several galleries share, as they see it. */
export interface Group {
  /** A gallery is there; returns how it leaves. */
  join(gallery: GalleryContextValue): () => void;
  /** It is told otherwise how to show its photos. */
  renew(gallery: GalleryContextValue): void;
  /** Somebody asked for the lightbox in one of them. */
  ask(gallery: GalleryContextValue, request: LightboxRequest): void;
}

export const GroupContext = createContext<Group | null>(null);

/** Joins a gallery to the group around it. How to ask that for the lightbox; undefined where there is no group. */
export function useGroupMember(gallery: GalleryContextValue): ((request: LightboxRequest) => void) | undefined {
  const group = useContext(GroupContext);
  const { store, root } = gallery;
  // Not in a layout effect: the gallery's element, by which its place in the page is known, comes after its parts' effects.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the gallery is its store and its element
  useEffect(() => group?.join(gallery), [group, store, root]);
  useEffect(() => group?.renew(gallery), [group, gallery]);
  return group ? (request) => group.ask(gallery, request) : undefined;
}
