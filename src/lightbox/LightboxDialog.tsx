import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { useGalleryContext } from '../hooks/context.js';
import { useMergedRef } from '../hooks/useMergedRef.js';
import { useContent } from './useContent.js';
import type { OpenOptions } from './useOpenState.js';

/** Options of a lightbox. */
export interface LightboxOptions extends OpenOptions {
  /** Called when the photo's scale changes. 1 is as large as the window allows. */
  onZoomChange?: ((scale: number) => void) | undefined;
  /** How far the reader can zoom in: 1 is to one photo pixel per CSS pixel, 2 twice as far. Never shrinks a photo. @default 2 */
  maxZoom?: number | undefined;
  /**
   * Whether single-character shortcuts work: F fills the screen, I hides and shows the caption, Z zooms, and + − 0 (A32).
   * Arrows, Home, End, Page Up, Page Down and Escape always work.
   * @default true
   */
  shortcuts?: boolean | undefined;
}

export interface LightboxDialogProps
  extends LightboxOptions,
    Omit<ComponentPropsWithoutRef<'dialog'>, keyof LightboxOptions | 'children'> {
  /** Tools for its bar, such as `<Share />`. */
  children?: ReactNode | undefined;
}

/**
 * The lightbox's dialog element. It is already in the server's HTML, empty, so that the stylesheet knows that pressing a photo
 * leads somewhere. Its content loads when it is first opened.
 */
export const LightboxDialog = forwardRef<HTMLDialogElement, Omit<LightboxDialogProps, keyof OpenOptions>>(
  function LightboxDialog({ onZoomChange, maxZoom = 2, shortcuts = true, children, ...rest }, forwardedRef) {
    const { store } = useGalleryContext();
    const [dialog, ref] = useMergedRef(forwardedRef);
    const onZoom = (scale: number) => {
      onZoomChange?.(scale);
      if (scale > 1) store.update((state) => ({ ...state, report: { name: 'zoom', scale } }));
    };
    const [Content, onGone] = useContent();
    return (
      <dialog ref={ref} data-inpics="lightbox" {...rest}>
        {Content && (
          <Content dialog={dialog} onZoomChange={onZoom} maxZoom={maxZoom} shortcuts={shortcuts} onGone={onGone}>
            {children}
          </Content>
        )}
      </dialog>
    );
  },
);
