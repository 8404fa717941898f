'use client';
import { type ReactNode, type RefObject, startTransition, useEffect, useMemo, useRef, useState } from 'react';
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

/** What a lightbox holds, while it is open and until it has gone back where it came from. */
export function LightboxContent(props: LightboxContentProps) {
  const gallery = useGalleryContext();
  const isOpen = useStoreState(gallery.store, (state) => Boolean(state.lightbox));
  const [isGone, setGone] = useState(true);
  if (isOpen && isGone) setGone(false);
  // A gallery of its own on the same store: its parts look for what is theirs in the dialog.
  const { dialog } = props;
  const store = useStoreState(gallery.store, (state) => state.withoutInserts) ?? gallery.store;
  const lightbox = useMemo(() => {
    // A group says itself where its photos stand.
    const { locate = (index: number) => ({ gallery: gallery.root.current, index }) } = gallery;
    return { ...gallery, store, root: dialog, locate };
  }, [gallery, store, dialog]);
  // A group may lose its last photo.
  if (!gallery.count || (isGone && !isOpen)) return null;
  return (
    <GalleryContext.Provider value={lightbox}>
      <Stage {...props} onGone={() => setGone(true)} />
    </GalleryContext.Provider>
  );
}

interface StageProps extends LightboxContentProps {
  /** The lightbox has gone back where it came from. */
  onGone: () => void;
}

function Stage({ dialog, onZoomChange, maxZoom, shortcuts, children, onGone }: StageProps) {
  const { store, words, count } = useGalleryContext();
  const stage = useRef<HTMLDivElement>(null);
  const isOpen = useStoreState(store, (state) => Boolean(state.lightbox));
  // The dialog itself answers the press, and its strip comes right after: together they take a phone twice as long.
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
    // What a full screen shows: a dialog itself cannot be one.
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of all that is in it
    <div
      ref={stage}
      data-inpics="lightbox-stage"
      data-state={isOpen ? 'open' : 'closing'}
      data-captions={captions.isShown ? 'shown' : 'hidden'}
      data-bare={bare.isBare ? '' : undefined}
      data-zoomed={zoom.scale > 1 ? '' : undefined}
      // Has the focus that nothing else in it has, so that the keys go on working: a dialog cannot everywhere.
      tabIndex={-1}
      onFocus={bare.onFocus}
      onKeyDown={onKeyDown}
    >
      <div data-inpics="lightbox-backdrop" />
      <LightboxBar captions={captions} zoom={zoom} fullscreen={fullscreen}>
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
