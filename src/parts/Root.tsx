'use client';
import { type ComponentPropsWithoutRef, forwardRef, type KeyboardEvent, useImperativeHandle, useMemo } from 'react';
import { stageRatio } from '../data/ratio.js';
import { actionsOf } from '../hooks/actions.js';
import { GalleryContext } from '../hooks/context.js';
import { useAttendance } from '../hooks/useAttendance.js';
import { useDevelopmentChecks } from '../hooks/useDevelopmentChecks.js';
import { useGalleryStore } from '../hooks/useGalleryStore.js';
import { useKeys } from '../hooks/useKeys.js';
import { useMergedRef } from '../hooks/useMergedRef.js';
import { useRequests } from '../hooks/useRequests.js';
import { useStable } from '../hooks/useStable.js';
import { useStoreState } from '../hooks/useStoreState.js';
import { useWords } from '../hooks/useWords.js';
import type { GalleryOptions } from './galleryOptions.js';

export interface RootProps extends GalleryOptions, Omit<ComponentPropsWithoutRef<'div'>, keyof GalleryOptions> {}

/** The gallery's element: it holds the reader's place in the story, handles the keys and lays out the parts inside it. */
export const Root = forwardRef<HTMLDivElement, RootProps>(function Root(
  {
    photos,
    index,
    defaultIndex = 0,
    onIndexChange,
    actionsRef,
    label,
    locale,
    strings,
    ratio = 'common',
    loop = false,
    keyboard = 'focus',
    captionContent,
    captions = 'below',
    theme,
    headingLevel = 2,
    priority = true,
    sizes,
    renderPhoto,
    referrerPolicy,
    crossOrigin,
    region,
    id,
    onKeyDown,
    children,
    ...rest
  },
  forwardedRef,
) {
  const [root, ref] = useMergedRef(forwardedRef);
  const store = useGalleryStore(photos, index ?? defaultIndex, index !== undefined, loop);
  const followOwner = useRequests(store, index, onIndexChange);
  // biome-ignore lint/correctness/useHookAtTopLevel: the condition never changes, and leaves nothing of the checks in production
  if (process.env.NODE_ENV !== 'production') useDevelopmentChecks(root, photos, index !== undefined && !onIndexChange);
  const actions = useMemo(() => actionsOf(store), [store]);
  useImperativeHandle(actionsRef, () => actions, [actions]);
  const keys = useKeys(root, store, keyboard);

  const shown = useStoreState(store, (state) => state.photos);
  const ready = useStoreState(store, (state) => state.ready);
  const words = useWords(strings, locale);
  useAttendance(root, { store, words, followOwner, keys });
  const context = useStable({
    store,
    root,
    actions,
    words,
    id,
    count: shown.length,
    ratio: useMemo(() => stageRatio(shown, ratio), [shown, ratio]),
    headingLevel: headingLevel + 1,
    priority,
    sizes,
    renderPhoto,
    referrerPolicy,
    crossOrigin,
    captionContent,
  });
  if (!context.count) return null;

  const Element = region ? 'section' : 'div';
  return (
    <GalleryContext.Provider value={context}>
      <Element
        ref={ref}
        id={id}
        role={region ? undefined : 'group'}
        aria-roledescription={context.count > 1 ? words.strings.carousel : undefined}
        aria-label={rest['aria-labelledby'] ? undefined : (label ?? words.plural(words.strings.gallery, context.count))}
        tabIndex={-1}
        data-inpics="root"
        data-ready={ready ? '' : undefined}
        data-captions={captions}
        data-theme={theme}
        onKeyDown={(event: KeyboardEvent<HTMLDivElement>) => {
          onKeyDown?.(event);
          keys.onKey(event.nativeEvent);
        }}
        {...rest}
      >
        {children}
      </Element>
    </GalleryContext.Provider>
  );
});
