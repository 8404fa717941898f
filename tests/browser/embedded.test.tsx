import { describe, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import { AllPhotos, type PhotoGalleryProps } from '../../src/index.js';
import styles from '../../src/styles/styles.css?inline';
import { frames } from '../kit/frames.js';
import { type GalleryOnPage, showGallery } from '../kit/gallery.js';
import { plainPhotos } from '../kit/photos.js';
import { across, createMouse, pointIn, swipe } from '../kit/pointer.js';
import { soon } from '../kit/soon.js';

/** Each caption has a link. */
const photos = plainPhotos(5).map((photo, index) => ({
  ...photo,
  caption: <a href={`#source-${index}`}>The source of photo {index + 1}</a>,
}));

/** An element of the page, until the test's end. */
function addElement<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
  const element = document.body.appendChild(document.createElement(name));
  onTestFinished(() => element.remove());
  return element;
}

/** A gallery in a shadow root, with the style sheet inside. */
async function showInShadow(props: Partial<PhotoGalleryProps> = {}) {
  const shadow = addElement('div').attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = styles;
  const container = document.createElement('div');
  shadow.append(style, container);
  return { shadow, gallery: await showGallery({ photos, container, ...props }) };
}

/** By button, key, swipe and drag, from the first photo on. */
async function expectMoves(gallery: GalleryOnPage, dir: 'ltr' | 'rtl' = 'ltr'): Promise<void> {
  const mouse = createMouse();
  await mouse.click(pointIn(gallery.part('next')));
  await gallery.arrivesAt(1);
  await userEvent.keyboard(dir === 'rtl' ? '{ArrowLeft}' : '{ArrowRight}');
  await gallery.arrivesAt(2);
  await swipe(across(gallery, 0.85), across(gallery, 0.15));
  await gallery.restsAt(3);
  await import('../../src/strip/drag.js');
  await mouse.moveTo(across(gallery, 0.3));
  await mouse.press();
  await mouse.moveTo(across(gallery, 0.8), 5);
  await mouse.release();
  await gallery.restsAt(2);
  expect(gallery.events).toEqual(['1 button', '2 key', '3 swipe', '2 drag']);
  expect(gallery.counter).toBe('3/5');
}

describe.each(['ltr', 'rtl'] as const)('W18 in a shadow root, %s', (dir) => {
  it('it looks as it does outside, its style sheet being inside', async () => {
    const outside = await showGallery({ photos, dir });
    const sizesOf = (gallery: GalleryOnPage) =>
      ['root', 'picture', 'next', 'counter', 'caption', 'credit'].map((part) => {
        const { left, width, height } = gallery.part(part).getBoundingClientRect();
        return [part, left, width, height];
      });
    const expected = sizesOf(outside);
    outside.unmount();
    expect(sizesOf((await showInShadow({ dir })).gallery)).toEqual(expected);
  });

  it('button, key, swipe and drag move it', async () => {
    await expectMoves((await showInShadow({ dir })).gallery, dir);
  });
});

describe('W18 in a shadow root', () => {
  it('A15 focus in a caption that goes away parks on the gallery, and the keys go on working', async () => {
    const { shadow, gallery } = await showInShadow();
    gallery.part('text').querySelector('a')?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(shadow.activeElement).toBe(gallery.root);
    await userEvent.keyboard('{ArrowRight}');
    await gallery.arrivesAt(2);
    expect(shadow.activeElement).toBe(gallery.root);
    expect(gallery.events).toEqual(['1 key', '2 key']);
  });

  it('A15 focus on a warning that is lifted goes to the photos, and in the list of all to its photo', async () => {
    onTestFinished(() => sessionStorage.clear());
    const veiled = photos.map((photo, index) => ({ ...photo, id: `veiled-${index}`, sensitive: 'An injury' }));
    const { shadow, gallery } = await showInShadow({ photos: veiled, children: <AllPhotos /> });
    const find = (selector: string) => shadow.querySelector<HTMLElement>(selector);
    find('[data-current] summary')?.focus();
    await userEvent.keyboard('{Enter}');
    await soon(() => shadow.activeElement).toBe(gallery.viewport);
    gallery.part('all-photos-button').click();
    await soon(() => find('[data-inpics="listed"] details')?.hasAttribute('open')).toBe(true);
    const second = '[data-inpics="listed"][data-index="1"]';
    find(`${second} summary`)?.focus();
    await userEvent.keyboard('{Enter}');
    await soon(() => shadow.activeElement).toBe(find(second));
  });

  it('A26 keys for the whole page are heard, but not while a field in another shadow root has focus', async () => {
    const { gallery } = await showInShadow({ keyboard: 'page' });
    (document.activeElement as HTMLElement | null)?.blur();
    await userEvent.keyboard('{ArrowRight}');
    await gallery.arrivesAt(1);
    const field = document.createElement('input');
    addElement('div').attachShadow({ mode: 'open' }).append(field);
    field.focus();
    await userEvent.keyboard('{ArrowRight}');
    await frames(3);
    expect(gallery.events).toEqual(['1 key']);
  });
});

describe('W18 in a native dialog of the page', () => {
  it('opened after the gallery was mounted, it is moved by button, key, swipe and drag', async () => {
    const dialog = addElement('dialog');
    const gallery = await showGallery({ photos, container: dialog });
    dialog.showModal();
    await expectMoves(gallery);
  });

  it('A15 focus parks on the gallery, inside of the dialog, and Escape is the dialog’s, once', async () => {
    const dialog = addElement('dialog');
    const gallery = await showGallery({ photos, container: dialog });
    let closed = 0;
    dialog.addEventListener('close', () => {
      closed += 1;
    });
    dialog.showModal();
    gallery.part('text').querySelector('a')?.focus();
    await userEvent.keyboard('{ArrowRight}');
    await gallery.arrivesAt(1);
    expect(document.activeElement).toBe(gallery.root);
    await userEvent.keyboard('{Escape}');
    await soon(() => dialog.open).toBe(false);
    expect(closed).toBe(1);
    // Opened again, it stands at its photo.
    dialog.showModal();
    await gallery.restsAt(1);
    expect(gallery.events).toEqual(['1 key']);
  });
});
