'use client';
import { type ReactNode, type RefObject, useMemo, useRef } from 'react';
import { GalleryContext, useGalleryContext } from '../hooks/context.js';
import { useAttendance } from '../hooks/useAttendance.js';
import { useStoreState } from '../hooks/useStoreState.js';
import { Announcer } from '../parts/Announcer.js';
import { Caption } from '../parts/Caption.js';
import { Slide } from '../parts/Slide.js';
import { Viewport } from '../parts/Viewport.js';
import { LightboxBar } from './LightboxBar.js';
import { LightboxPhoto } from './LightboxPhoto.js';
import { useLocate } from './locate.js';
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
  /** Called when the closing animation has ended. */
  onGone: () => void;
  children: ReactNode;
}

/** The lightbox's content, mounted from the frame after its opening until its closing animation has ended. */
export function LightboxContent(props: LightboxContentProps) {
  const gallery = useGalleryContext();
  // A gallery context of its own on the same store, so that its parts look for their elements in the dialog.
  const { dialog } = props;
  const store = useStoreState(gallery.store, (state) => state.withoutInserts) ?? gallery.store;
  const locate = useLocate();
  const lightbox = useMemo(() => ({ ...gallery, store, root: dialog, locate }), [gallery, store, dialog, locate]);
  // A group can lose its last photo.
  if (!gallery.count) return null;
  return (
    <GalleryContext.Provider value={lightbox}>
      <Stage {...props} />
    </GalleryContext.Provider>
  );
}

function Stage({ dialog, onZoomChange, maxZoom, shortcuts, onGone, children }: LightboxContentProps) {
  const { store, words, count } = useGalleryContext();
  const stage = useRef<HTMLDivElement>(null);
  const isOpen = useStoreState(store, (state) => Boolean(state.lightbox));
  const captions = useCaptionsShown();
  const bare = useBare();
  const fullscreen = useFullscreen(stage);
  useAttendance(dialog, { store, words });
  useModal(dialog, onGone);
  const zoom = useZoom(stage, { maxZoom, onZoomChange, onTap: bare.toggle });
  const onKeyDown = useLightboxKeys(dialog, { shortcuts, zoom, captions, fullscreen });
  const group = count > 1 && ({ role: 'group', 'aria-roledescription': words.strings.slide } as const);
  return (
    // The element that goes full screen: a dialog itself cannot.
    // biome-ignore lint/a11y/noStaticElementInteractions: it handles the keys of everything in it
    <div
      ref={stage}
      data-inpics="lightbox-stage"
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
      <LightboxBar captions={captions} zoom={zoom} fullscreen={fullscreen}>
        {children}
      </LightboxBar>
      <Viewport>
        {/* The gallery's own slides have the anchors. */}
        <Slide {...group} id={undefined}>
          <LightboxPhoto />
          <Caption />
        </Slide>
      </Viewport>
      {zoom.scale > 1 && <ZoomTools zoom={zoom} />}
      <Announcer />
    </div>
  );
}
