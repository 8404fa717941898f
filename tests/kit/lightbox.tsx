import type { ReactNode } from 'react';
import { userEvent } from 'vitest/browser';
import { Lightbox, type LightboxProps } from '../../src/index.js';
import { frames } from './frames.js';
import { type GalleryOnPage, showGallery } from './gallery.js';
import { type Parts, partsIn, restAt, restOf } from './measure.js';
import { soon } from './soon.js';

/** A lightbox on the page, with what a test needs of it. Its elements are looked up each time. */
export interface LightboxOnPage {
  readonly dialog: HTMLDialogElement;
  /** An element of its content: the first of its name, or that of one photo. */
  part(name: string, index?: number): HTMLElement;
  /** The element of the photo that it shows. */
  readonly photo: HTMLElement;
  /** What its counter shows, such as `"3/8"`. */
  readonly counter: string;
  /** The state of its content: open or closing; null before it has mounted, and once it has unmounted. */
  readonly state: string | null;
  /** Skips its movement, and waits until it is open, at a photo if one is given. */
  opens(index?: number): Promise<void>;
  /** Skips its movement, and waits until it is closed. */
  closes(): Promise<void>;
  /** Skips all movement in it, and waits until it shows a photo at rest. */
  arrivesAt(index: number): Promise<void>;
}

/** The lightbox, of a gallery or of a group, in an element. */
export class LightboxIn implements LightboxOnPage {
  constructor(private readonly container: ParentNode) {}

  get dialog() {
    return this.container.querySelector('[data-inpics="lightbox"]') as HTMLDialogElement;
  }

  part(name: string, index = 0) {
    const element = this.dialog.querySelectorAll<HTMLElement>(`[data-inpics="${name}"]`)[index];
    if (!element) throw new Error(`The lightbox has no ${name} ${index || ''}.`);
    return element;
  }

  get photo() {
    const element = this.dialog.querySelector<HTMLElement>('[data-current] [data-inpics="lightbox-photo"]');
    if (!element) throw new Error('The lightbox shows no photo.');
    return element;
  }

  get counter() {
    return this.part('counter').querySelector('bdi')?.textContent ?? '';
  }

  get state() {
    const viewport = this.dialog.querySelector('[data-inpics="viewport"]');
    return viewport?.parentElement?.dataset.state ?? null;
  }

  async opens(index?: number) {
    await soon(() => [this.dialog.open, this.state]).toEqual([true, 'open']);
    this.finish();
    // Its attendance loads once it has been painted.
    await frames(2);
    if (index !== undefined) await this.arrivesAt(index);
  }

  async closes() {
    await soon(() => {
      this.finish();
      return [this.dialog.open, this.state];
    }).toEqual([false, null]);
  }

  async arrivesAt(index: number) {
    this.finish();
    await soon(() => restOf(stripOf(this.dialog))).toEqual(restAt(index));
  }

  private finish() {
    for (const animation of this.dialog.getAnimations({ subtree: true })) animation.finish();
  }
}

/** A lightbox's strip, to be measured as a gallery's is. */
export function stripOf(dialog: HTMLElement): Parts {
  return Object.defineProperty(partsIn(dialog), 'root', { value: dialog });
}

/** A gallery with a lightbox in it. */
export interface GalleryWithLightbox extends LightboxIn {
  readonly gallery: GalleryOnPage;
  /** Each call of `onOpenChange`, such as `"open link 2"`. */
  readonly changes: string[];
  /** The link of the photo that the gallery shows. */
  readonly link: HTMLAnchorElement;
  /** Opens the lightbox by Enter on that link, as a reader without a mouse does. */
  open(): Promise<void>;
  /** Gives other props to the same lightbox. */
  change(props: LightboxProps): void;
}

export interface LightboxSetting extends Omit<NonNullable<Parameters<typeof showGallery>[0]>, 'children'> {
  lightbox?: LightboxProps;
  /** Other children of the gallery. */
  children?: ReactNode;
}

/** Renders a gallery of eight plain photos with a lightbox, with all code loaded. */
export async function showLightbox({
  lightbox: given = {},
  children,
  ...setting
}: LightboxSetting = {}): Promise<GalleryWithLightbox> {
  await import('../../src/lightbox/LightboxContent.js');
  const changes: string[] = [];
  let props = given;
  const inside = () => (
    <>
      {children}
      <Lightbox
        {...props}
        onOpenChange={(open, details) => {
          changes.push(`${open ? 'open' : 'close'} ${details.via} ${details.index}`);
          props.onOpenChange?.(open, details);
        }}
      />
    </>
  );
  const gallery = await showGallery({ ...setting, children: inside() });
  const own = {
    gallery,
    changes,
    get link() {
      return gallery.root.querySelector('[data-current] a[data-inpics="photo-link"]') as HTMLAnchorElement;
    },
    async open() {
      this.link.focus({ preventScroll: true });
      await userEvent.keyboard('{Enter}');
      await lightbox.opens();
    },
    change(more: LightboxProps) {
      props = { ...props, ...more };
      gallery.update({ children: inside() });
    },
  };
  const lightbox = new LightboxIn(gallery.root.parentNode as ParentNode);
  return Object.defineProperties(lightbox, Object.getOwnPropertyDescriptors(own)) as GalleryWithLightbox;
}
