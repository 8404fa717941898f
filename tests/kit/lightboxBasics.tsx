import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Lightbox, LightboxGroup, PhotoGallery, Thumbnails } from '../../src/index.js';
import { loadContent } from '../../src/lightbox/useContent.js';
import { photosOf } from './letters.js';

const photos = photosOf('abc');
const dialog = () => document.querySelector('dialog') as HTMLDialogElement;
const stage = () => document.querySelector('[data-inpics="lightbox-stage"]');
const current = () => dialog().querySelector('[data-current] img:not([aria-hidden])')?.getAttribute('alt');
const inDialog = (part: string) => dialog().querySelector(`[data-inpics="${part}"]`) as HTMLElement;
/** Its content loads on demand. */
const loaded = () => act(async () => void (await loadContent()));

/** What users' own tests do with a lightbox, in an environment without dialogs, layout or animations, nothing mocked (W30). */
export function testLightboxBasics(environment: RegExp): void {
  it('W30 runs where it says', () => {
    expect(navigator.userAgent).toMatch(environment);
  });

  it('W30 opens from the photo, is moved on by button and key, zooms and closes, and calls back', async () => {
    const onOpenChange = vi.fn();
    render(
      <PhotoGallery photos={photos} label="Medals">
        <Lightbox onOpenChange={onOpenChange} />
      </PhotoGallery>,
    );
    expect([dialog().hasAttribute('open'), stage()]).toEqual([false, null]);
    fireEvent.click(screen.getAllByRole('link', { name: 'What is seen in a' })[0] as HTMLElement);
    await loaded();
    expect([dialog().hasAttribute('open'), dialog().getAttribute('aria-label')]).toEqual([true, 'Medals']);
    expect(dialog().contains(document.activeElement)).toBe(true);
    fireEvent.click(inDialog('next'));
    expect(current()).toBe('What is seen in b');
    fireEvent.keyDown(inDialog('next'), { key: 'End' });
    expect(current()).toBe('What is seen in c');
    for (const key of ['z', '+', '-', '0', 'i', 'i', 'f', 'PageUp']) fireEvent.keyDown(inDialog('next'), { key });
    fireEvent.click(inDialog('lightbox-close'));
    await act(async () => {});
    expect([dialog().hasAttribute('open'), stage()]).toEqual([false, null]);
    expect(onOpenChange.mock.calls.map(([open, { via, index }]) => `${open} ${via} ${index}`)).toEqual([
      'true link 0',
      'false button 0',
    ]);
    expect(document.documentElement.getAttribute('style') ?? '').toBe('');
  });

  it('W30 Escape closes it, and focus goes back into the gallery', async () => {
    render(
      <PhotoGallery photos={photos}>
        <Lightbox defaultOpen />
      </PhotoGallery>,
    );
    await loaded();
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    await act(async () => {});
    expect(dialog().hasAttribute('open')).toBe(false);
    expect(document.querySelector('[data-inpics="root"]')?.contains(document.activeElement)).toBe(true);
  });

  // Elsewhere Page Up goes on and Page Down back, and Backspace and Delete close what is open.
  it('A30 A34 Page Down goes on, Page Up back, and Backspace and Delete close nothing', async () => {
    render(
      <PhotoGallery photos={photosOf('abcdefgh')}>
        <Lightbox defaultOpen />
      </PhotoGallery>,
    );
    await loaded();
    const pressed = (key: string) => {
      fireEvent.keyDown(inDialog('next'), { key });
      return [key, current()?.at(-1), dialog().hasAttribute('open')];
    };
    expect(['PageDown', 'Backspace', 'Delete', 'PageUp'].map(pressed)).toEqual([
      ['PageDown', 'f', true],
      ['Backspace', 'f', true],
      ['Delete', 'f', true],
      ['PageUp', 'a', true],
    ]);
  });

  it('W30 from a thumbnail, in a group, with other photos, and taken away while it is open: without complaint', async () => {
    const page = (letters: string) => (
      <LightboxGroup aria-label="An article">
        <PhotoGallery photos={photosOf(letters)}>
          <Thumbnails />
          <Lightbox opensFrom="thumbnail" />
        </PhotoGallery>
        <PhotoGallery photos={photosOf('z')}>
          <Lightbox />
        </PhotoGallery>
      </LightboxGroup>
    );
    const { rerender, unmount } = render(page('abc'));
    fireEvent.click(document.querySelectorAll('[data-inpics="thumbnail"]')[1] as Element);
    await loaded();
    expect(current()).toBe('What is seen in b');
    fireEvent.keyDown(inDialog('next'), { key: 'End' });
    expect(current()).toBe('What is seen in z');
    rerender(page('bc'));
    expect(current()).toBe('What is seen in z');
    const photo = inDialog('lightbox-photo');
    fireEvent.pointerDown(photo, { isPrimary: true, pointerId: 1, pointerType: 'touch', clientX: 10, clientY: 10 });
    fireEvent.pointerUp(photo, { isPrimary: true, pointerId: 1, pointerType: 'touch', clientX: 10, clientY: 10 });
    fireEvent.wheel(photo, { deltaY: 10, ctrlKey: true });
    unmount();
    expect(document.documentElement.getAttribute('style') ?? '').toBe('');
  });
}
