'use client';
import {
  type CSSProperties,
  type ReactNode,
  type RefObject,
  startTransition,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { GalleryContext, useGalleryContext } from '../hooks/context.js';
import { useAttendance } from '../hooks/useAttendance.js';
import { useStoreState } from '../hooks/useStoreState.js';
import { Announcer } from '../parts/Announcer.js';
import { Caption } from '../parts/Caption.js';
import { Slide } from '../parts/Slide.js';
import { Viewport } from '../parts/Viewport.js';
import { LightboxBar } from './LightboxBar.js';
import { LightboxPhoto } from './LightboxPhoto.js';
import { useBare } from './useBare.js';
import { useCaptionsShown } from './useCaptionsShown.js';
import { useFullscreen } from './useFullscreen.js';
import { useLightboxKeys } from './useLightboxKeys.js';
import { useModal } from './useModal.js';
import { useZoom } from './useZoom.js';
import { ZoomTools } from './ZoomTools.js';

export interface LightboxContentProps {
  dialog: RefObject<HTMLDialogElement | null>;
  onZoomChange: ((scale: number) => void) | undefined;
  maxZoom: number;
  shortcuts: boolean;
  children: ReactNode;
}

/** The lightbox's content, mounted while it is open and until its closing animation has ended. */
export function LightboxContent(props: LightboxContentProps) {
  const gallery = useGalleryContext();
  const isOpen = useStoreState(gallery.store, (state) => Boolean(state.lightbox));
  const [isGone, setGone] = useState(true);
  if (isOpen && isGone) setGone(false);
  // A gallery context of its own on the same store, so that its parts look for their elements in the dialog.
  const { dialog } = props;
  const store = useStoreState(gallery.store, (state) => state.withoutInserts) ?? gallery.store;
  const lightbox = useMemo(() => {
    // A group has a `locate` of its own.
    const { locate = (index: number) => ({ gallery: gallery.root.current, index }) } = gallery;
    return { ...gallery, store, root: dialog, locate };
  }, [gallery, store, dialog]);
  // A group can lose its last photo.
  if (!gallery.count || (isGone && !isOpen)) return null;
  return (
    <GalleryContext.Provider value={lightbox}>
      <Stage {...props} onGone={() => setGone(true)} />
    </GalleryContext.Provider>
  );
}

/** Until the photo is in the dialog, the page is only dimmed, and the photo can still be seen there. */
const DIMMED = { '--inpics-pulled': 0.7 } as CSSProperties;

interface StageProps extends LightboxContentProps {
  /** Called when the closing animation has ended. */
  onGone: () => void;
}

function Stage({ dialog, onZoomChange, maxZoom, shortcuts, children, onGone }: StageProps) {
  const { store, words, count } = useGalleryContext();
  const stage = useRef<HTMLDivElement>(null);
  const isOpen = useStoreState(store, (state) => Boolean(state.lightbox));
  // The dialog renders in answer to the press, and its strip right after: together they take a phone twice as long.
  const [isFilled, setFilled] = useState(false);
  useEffect(() => startTransition(() => setFilled(true)), []);
  const captions = useCaptionsShown();
  const bare = useBare();
  const fullscreen = useFullscreen(stage);
  useAttendance(dialog, { store, words });
  useModal(dialog, isFilled, onGone);
  const zoom = useZoom(stage, isFilled, { maxZoom, onZoomChange, onTap: bare.toggle });
  const onKeyDown = useLightboxKeys(dialog, { shortcuts, zoom, captions, fullscreen });
  const group = count > 1 && ({ role: 'group', 'aria-roledescription': words.strings.slide } as const);
  return (
    // The element that goes full screen: a dialog itself cannot.
    // biome-ignore lint/a11y/noStaticElementInteractions: it handles the keys of everything in it
    <div
      ref={stage}
      data-inpics="lightbox-stage"
      style={isFilled ? undefined : DIMMED}
      data-state={isOpen ? 'open' : 'closing'}
      data-captions={captions.isShown ? 'shown' : 'hidden'}
      data-bare={bare.isBare ? '' : undefined}
      data-zoomed={zoom.scale > 1 ? '' : undefined}
      // Takes focus when nothing else in it has it, so that keys keep working: not every browser lets a dialog do so.
      tabIndex={-1}
      onFocus={bare.onFocus}
      onKeyDown={onKeyDown}
    >
      <div data-inpics="lightbox-backdrop" />
      <LightboxBar isFilled={isFilled} captions={captions} zoom={zoom} fullscreen={fullscreen}>
        {children}
      </LightboxBar>
      {isFilled && (
        <Viewport>
          {/* The gallery's own slides have the anchors. */}
          <Slide {...group} id={undefined}>
            <LightboxPhoto />
            <Caption />
          </Slide>
        </Viewport>
      )}
      {zoom.scale > 1 && <ZoomTools zoom={zoom} />}
      <Announcer />
    </div>
  );
}
