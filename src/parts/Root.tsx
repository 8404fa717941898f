'use client';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useImperativeHandle,
  useMemo,
} from 'react';
import type { Photo } from '../data/photo.js';
import { type Ratio, stageRatio } from '../data/ratio.js';
import { actionsOf, type GalleryActions } from '../hooks/actions.js';
import { GalleryContext } from '../hooks/context.js';
import type { CrossOrigin, RenderPhoto } from '../hooks/renderPhoto.js';
import { useAttendance } from '../hooks/useAttendance.js';
import { useDevelopmentChecks } from '../hooks/useDevelopmentChecks.js';
import { useGalleryStore } from '../hooks/useGalleryStore.js';
import { useKeys } from '../hooks/useKeys.js';
import { useMergedRef } from '../hooks/useMergedRef.js';
import { type OnIndexChange, useRequests } from '../hooks/useRequests.js';
import { useSame } from '../hooks/useSame.js';
import { useStoreState } from '../hooks/useStoreState.js';
import { useWords } from '../hooks/useWords.js';
import type { Keyboard } from '../page/hearKeys.js';
import type { Strings } from '../strings/table.js';

/** What a gallery is told. */
export interface GalleryOptions {
  /**
   * The photos in order. Bad entries are named in the console in development, and what can be shown is shown.
   * When the list changes, the gallery stays at its photo (by `id`, else `src`). None: nothing is rendered.
   */
  photos: readonly Photo[];
  /**
   * Which photo, from 0, where the page itself holds it; together with `onIndexChange`, without which a reader cannot move the
   * gallery. An index outside the story is that of its nearest end.
   */
  index?: number | undefined;
  /** Which photo it opens on, from 0, where the gallery holds it. An index outside the story is that of its nearest end. @default 0 */
  defaultIndex?: number | undefined;
  /**
   * Called once a photo: when a swipe, drag, wheel or scroll has settled, at once for every other input; never for a
   * change of `index` itself. `details.via` says what the reader did.
   */
  onIndexChange?: OnIndexChange | undefined;
  /** Takes the commands `next()`, `previous()` and `goTo(index)`. */
  actionsRef?: Ref<GalleryActions> | undefined;
  /** The gallery's name, where no visible headline names it (`aria-labelledby`). @default "8 photos", in its language */
  label?: string | undefined;
  /** Language and region of numbers and plurals (BCP 47). One that is none is named in the console. @default that of `strings` */
  locale?: string | undefined;
  /** The interface's words: a language such as `ar` from `inpics/strings/ar`, or some texts of your own. @default English */
  strings?: Partial<Strings> | undefined;
  /** Writing direction. @default inherited from the page */
  dir?: 'ltr' | 'rtl' | undefined;
  /** The stage's shape. @default "common" */
  ratio?: Ratio | undefined;
  /** Whether the story goes on from its last photo to its first, and back. @default false */
  loop?: boolean | undefined;
  /** Where the arrow keys are heard. @default "focus" */
  keyboard?: Keyboard | undefined;
  /**
   * What each caption holds, also in the lightbox: parts of `inpics/parts`, such as `<><Gallery.Headline /><Gallery.Text />
   * <Gallery.Credit /><Gallery.Rights /></>`. @default number, headline, text and credit
   */
  captionContent?: ReactNode;
  /** Where the caption stands in wide containers: under the photo, or in a column beside it. @default "below" */
  captions?: 'below' | 'beside' | undefined;
  /** Light or dark colours. @default those of the page, by its `color-scheme` */
  theme?: 'light' | 'dark' | undefined;
  /** Level of the story's headline; the photos' headlines stand one below it. @default 2 */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | undefined;
  /** Whether the first photo loads before other pictures. Only one a page should; false where it opens out of sight. @default true */
  priority?: boolean | undefined;
  /**
   * How wide the gallery is on the page, as in HTML: `"(min-width: 62rem) 62rem, 100vw"`. A photo's own `sizes` wins.
   * @default as wide as the window, and no wider than its height leaves the photo
   */
  sizes?: string | undefined;
  /**
   * Puts each photo, on its slide and as a thumbnail, into an element of your own, such as `next/image`. A function, so
   * it wants a client file. Where it returns nothing the gallery's own picture is shown.
   */
  renderPhoto?: RenderPhoto | undefined;
  /** What the photos' requests tell of the page, as in HTML. @default the page's own policy */
  referrerPolicy?: ReferrerPolicy | undefined;
  /** How photos are asked for from another origin, as in HTML. @default without CORS */
  crossOrigin?: CrossOrigin | undefined;
  /** Makes it a landmark of the page, which screen readers list (A1). @default false */
  region?: boolean | undefined;
}

export interface RootProps extends GalleryOptions, Omit<ComponentPropsWithoutRef<'div'>, keyof GalleryOptions> {}

/** The gallery itself: holds the place in the story, hears the keys, and lays out the parts inside it. */
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
  const context = useSame({
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
