'use client';
import { forwardRef, type ReactNode, useMemo, useState } from 'react';
import { actionsOf } from '../hooks/actions.js';
import { GalleryContext, type GalleryContextValue } from '../hooks/context.js';
import type { CrossOrigin, RenderPhoto } from '../hooks/renderPhoto.js';
import { useLayoutEffect } from '../hooks/useLayoutEffect.js';
import { useMergedRef } from '../hooks/useMergedRef.js';
import { useStoreState } from '../hooks/useStoreState.js';
import { useWords } from '../hooks/useWords.js';
import type { LightboxRequest } from '../state/shape.js';
import { askForLightbox, goTo } from '../state/transitions.js';
import type { Strings } from '../strings/table.js';
import { followUnion } from './followUnion.js';
import { GroupContext } from './group.js';
import { LightboxDialog, type LightboxDialogProps } from './LightboxDialog.js';
import { createUnion } from './union.js';
import { useOpenState } from './useOpenState.js';

export interface LightboxGroupProps extends Omit<LightboxDialogProps, 'children'> {
  /** The article: galleries, and single photos as galleries of one, each with a `<Lightbox />`, at any depth. */
  children: ReactNode;
  /** Tools for the lightbox's bar, such as `<Share />`. */
  tools?: ReactNode | undefined;
  /** The content of each caption in it, whichever gallery the photo is from. @default number, headline, text and credit */
  captionContent?: ReactNode;
  /** The words of the interface, as for a gallery. @default English */
  strings?: Partial<Strings> | undefined;
  /** Language and region of numbers and plurals, as for a gallery. @default that of `strings` */
  locale?: string | undefined;
  /** Referrer policy of the photos' requests, as for a gallery. @default the page's own policy */
  referrerPolicy?: ReferrerPolicy | undefined;
  /** CORS mode of the photos' requests, as for a gallery. @default no CORS */
  crossOrigin?: CrossOrigin | undefined;
}

/**
 * One lightbox for all photos of an article, in page order (W20). It opens from each of them, the reader swipes through all,
 * and it closes back to the current photo's place on the page.
 *
 * @example <LightboxGroup aria-label="Medals in Paris"><PhotoGallery photos={photos}><Lightbox /></PhotoGallery> … </LightboxGroup>
 */
export const LightboxGroup = forwardRef<HTMLDialogElement, LightboxGroupProps>(function LightboxGroup(
  {
    children,
    tools,
    captionContent,
    strings,
    locale,
    referrerPolicy,
    crossOrigin,
    open,
    defaultOpen,
    onOpenChange,
    ...dialog
  },
  forwardedRef,
) {
  const [union] = useState(createUnion);
  const { store } = union;
  // Its strip is in the dialog, not in any one gallery.
  const [root, ref] = useMergedRef(forwardedRef);
  const count = useStoreState(store, (state) => state.photos.length);
  const actions = useMemo(() => actionsOf(store), [store]);
  const words = useWords(strings, locale);
  const gallery = useMemo<GalleryContextValue>(() => {
    const locate = (index: number) => {
      const place = union.locate(index);
      return { gallery: place.gallery?.root.current ?? null, index: place.index };
    };
    // As its own gallery renders it: a video stays a video.
    const renderPhoto: RenderPhoto = (props, details) => {
      const { gallery, index } = union.locate(details.index);
      return gallery?.renderPhoto?.(props, { ...details, index });
    };
    const asked = { renderPhoto, referrerPolicy, crossOrigin };
    return { ...NO_STAGE, store, root, actions, words, count, locate, captionContent, ...asked };
  }, [union, store, root, actions, words, count, captionContent, referrerPolicy, crossOrigin]);
  const group = useMemo(
    () => ({
      join: union.join,
      renew: union.renew,
      ask: (member: GalleryContextValue, { open, via, event }: LightboxRequest) => {
        const index = union.indexOf(member, member.store.getState().index);
        store.update((state) => askForLightbox(open ? goTo(state, index, via, event) : state, open, via, event));
      },
    }),
    [union, store],
  );
  useOpenState(gallery, { open, defaultOpen, onOpenChange });
  useLayoutEffect(() => followUnion(union), [union]);
  return (
    <GroupContext.Provider value={group}>
      {children}
      <GalleryContext.Provider value={gallery}>
        <LightboxDialog ref={ref} {...dialog}>
          {tools}
        </LightboxDialog>
      </GalleryContext.Provider>
    </GroupContext.Provider>
  );
});

/** Context values that a gallery with a stage of its own gets from its props. */
const NO_STAGE = {
  id: undefined,
  ratio: 3 / 2,
  headingLevel: 3,
  priority: false,
  sizes: undefined,
};
