import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from 'react';
import { useGalleryContext } from '../hooks/context.js';
import { useMergedRef } from '../hooks/useMergedRef.js';
import { useContent } from './useContent.js';
import type { OpenOptions } from './useOpenState.js';

/** How a lightbox is to be. */
export interface LightboxOptions extends OpenOptions {
  /** Called when the photo has come to another size: 1 is as large as the window lets it be. */
  onZoomChange?: ((scale: number) => void) | undefined;
  /** How far the reader can zoom in: 1 is until a pixel of the photo's own is a CSS pixel, 2 twice as far. A photo is never made smaller by it. @default 2 */
  maxZoom?: number | undefined;
  /**
   * Whether single characters are keys in it: F fills the screen, I hides and shows the caption, Z zooms, and + − 0 (A32).
   * Arrows, Home, End, Page Up, Page Down and Escape always are.
   * @default true
   */
  shortcuts?: boolean | undefined;
}

export interface LightboxDialogProps
  extends LightboxOptions,
    Omit<ComponentPropsWithoutRef<'dialog'>, keyof LightboxOptions | 'children'> {
  /** Tools of its bar, such as `<Share />`. */
  children?: ReactNode | undefined;
}

/**
 * The lightbox's own element. It is in the server's HTML already, empty: the stylesheet sees by it that the photos lead
 * somewhere. What it holds comes when it is opened for the first time.
 */
export const LightboxDialog = forwardRef<HTMLDialogElement, Omit<LightboxDialogProps, keyof OpenOptions>>(
  function LightboxDialog({ onZoomChange, maxZoom = 2, shortcuts = true, children, ...rest }, forwardedRef) {
    const { store } = useGalleryContext();
    const [dialog, ref] = useMergedRef(forwardedRef);
    const onZoom = (scale: number) => {
      onZoomChange?.(scale);
      if (scale > 1) store.update((state) => ({ ...state, report: { name: 'zoom', scale } }));
    };
    const Content = useContent(store);
    return (
      <dialog ref={ref} data-inpics="lightbox" {...rest}>
        {Content && (
          <Content dialog={dialog} onZoomChange={onZoom} maxZoom={maxZoom} shortcuts={shortcuts}>
            {children}
          </Content>
        )}
      </dialog>
    );
  },
);
